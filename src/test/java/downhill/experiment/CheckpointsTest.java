package downhill.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckpointsTest {
    private record Place(long step, long bytes) implements Engine.Checkpoint {}

    private static Checkpoints after(int steps, long budget) {
        Checkpoints checkpoints = new Checkpoints(budget);
        for (int step = 16; step <= steps; step += 16) checkpoints.add(new Place(step, 100));
        return checkpoints;
    }

    private static long gapBefore(Checkpoints checkpoints, long step) {
        return step - checkpoints.before(step).map(Engine.Checkpoint::step).orElse(0L);
    }

    @Test
    void thereAreAsManyAsTheBudgetHoldsAndTheyAreCloseWhereTheRunStands() {
        Checkpoints checkpoints = after(16_000, 2_000);

        assertThat(checkpoints.count()).isEqualTo(20);
        assertThat(gapBefore(checkpoints, 15_999)).isLessThan(40);
        for (long step = 0; step < 16_000; step++) {
            assertThat(gapBefore(checkpoints, step)).as("step " + step).isLessThan(40 + (16_000 - step));
        }
        assertThat(gapBefore(checkpoints, 15_000)).isLessThan(600);
    }

    @Test
    void theyCrowdAroundWhereOneGoesBack() {
        Checkpoints checkpoints = after(16_000, 2_000);
        for (long step = 1_008; step <= 1_200; step += 16) checkpoints.add(new Place(step, 100));

        assertThat(checkpoints.count()).isEqualTo(20);
        assertThat(gapBefore(checkpoints, 1_199)).isLessThan(17);
    }

    @Test
    void withoutRoomThereIsNone() {
        assertThat(after(160, 99).before(160)).isEmpty();
    }

    @Test
    void whatHasNoRoomBesideTheNextGivesItsMemoryToIt() {
        Checkpoints checkpoints = after(160, 1_000);
        assertThat(checkpoints.spare(176, 100)).isPresent();
        assertThat(checkpoints.count()).isEqualTo(9);
        assertThat(checkpoints.spare(176, 100)).as("now there is room").isEmpty();
        checkpoints.add(new Place(176, 100));
        assertThat(checkpoints.count()).isEqualTo(10);
        assertThat(new Checkpoints(1_000).spare(16, 2_000)).isEmpty();
    }

    @Test
    void theSameStayWhetherRoomIsMadeBeforeOrAfter() {
        Checkpoints before = new Checkpoints(2_000);
        for (int step = 16; step <= 16_000; step += 16) {
            before.spare(step, 100);
            before.add(new Place(step, 100));
        }
        Checkpoints after = after(16_000, 2_000);
        for (long step = 0; step <= 16_000; step++)
            assertThat(before.before(step)).isEqualTo(after.before(step));
    }

    @Test
    void whatIsGivenUpIsForgotten() {
        Checkpoints checkpoints = after(160, 2_000);
        checkpoints.dropAfter(80);

        assertThat(checkpoints.before(160)).contains(new Place(80, 100));
        checkpoints.dropAfter(-1);
        assertThat(checkpoints.count()).isZero();
    }
}
