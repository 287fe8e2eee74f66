package downhill.cpu;

import downhill.experiment.BasinContract;
import downhill.experiment.Engine;

class CpuBasinTest extends BasinContract {
    @Override
    protected Engine engine() {
        return new CpuEngine();
    }
}
