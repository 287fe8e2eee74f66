package downhill.ui.data;

import downhill.experiment.study.SettledParticles;
import downhill.experiment.study.ValleyShareScan;
import java.util.List;
import java.util.Optional;

/**
 * What is known of where a team's particles settle.
 *
 * @param settled by valley, from the left
 * @param shares what came of the crowds, once they have run
 * @param progress of the crowds in 0…1, or negative while none run
 */
public record Theory(List<SettledParticles> settled, Optional<ValleyShareScan.Result> shares, double progress) {
    public static final Theory NONE = new Theory(List.of(), Optional.empty(), -1);
}
