package downhill.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 63, 4095, 4096, 4097, 5000, 20_000, 1_000_000, Integer.MAX_VALUE})
    void blocks_lie_apart_from_the_first_particle_to_the_last(int count) {
        Blocks blocks = new Blocks(count, 4096);
        assertThat(blocks.particles()).isEqualTo(Math.min(count, 4096));
        assertThat(blocks.first(0)).isZero();
        for (int i = 1; i < blocks.blocks(); i++) {
            assertThat(blocks.first(i)).isGreaterThanOrEqualTo(blocks.first(i - 1) + blocks.size());
        }
        assertThat(blocks.first(blocks.blocks() - 1) + blocks.size()).isEqualTo(count);
    }
}
