package downhill.workspace;

import downhill.experiment.Effort;
import downhill.experiment.Timeline;
import java.util.List;

/**
 * Where a run stands: the step that is shown, and the furthest that it has been to.
 *
 * @param changes what held from which step on; the first is of step 0
 * @param effort what the steps of the team cost whose controls are shown
 */
public record Playback(long step, long furthest, List<Timeline.Change> changes, Effort effort) {}
