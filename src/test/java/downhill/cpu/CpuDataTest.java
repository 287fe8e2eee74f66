package downhill.cpu;

import downhill.experiment.DataContract;
import downhill.experiment.Engine;

class CpuDataTest extends DataContract {
    @Override
    protected Engine engine() {
        return new CpuEngine();
    }

    @Override
    protected double precision() {
        return 1e-14;
    }
}
