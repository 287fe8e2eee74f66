package downhill.ui;

import downhill.experiment.Timeline;
import java.util.List;

/**
 * Where a run stands: the step that is shown, and the furthest that it has been to.
 *
 * @param changes what held from which step on; the first is of step 0
 */
public record Playback(long step, long furthest, List<Timeline.Change> changes) {}
