package downhill.cpu;

import downhill.experiment.Engine;
import downhill.experiment.study.BasinContract;

class CpuBasinTest extends BasinContract {
    @Override
    protected Engine engine() {
        return new CpuEngine();
    }
}
