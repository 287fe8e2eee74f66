package downhill.cpu;

import downhill.experiment.Engine;
import downhill.experiment.TimelineContract;

class CpuTimelineTest extends TimelineContract {
    @Override
    protected Engine engine() {
        return new CpuEngine();
    }
}
