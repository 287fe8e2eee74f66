package downhill.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FreePlacesTest {
    private final FreePlaces places = new FreePlaces();

    @BeforeEach
    void anEmptyPicture() {
        places.begin(200, 150);
    }

    /** The baseline at which a text of 40 × 16 then stands. */
    private double put(double left, double baseline) {
        double free = places.below(left, baseline, 40, 16);
        places.take("text", left, free - 12.8, left + 40, free + 3.2);
        return free;
    }

    @Test
    void aTextThatWouldLieOnOthersGoesBelowThem() {
        assertThat(put(10, 100)).isEqualTo(100);
        assertThat(put(30, 104)).isEqualTo(116);
        assertThat(put(20, 95)).isEqualTo(132);
        assertThat(put(80, 104)).isEqualTo(104);
    }

    @Test
    void aPlaceIsFreeInThePictureAndBesideWhatIsTaken() {
        places.take(null, 50, 50, 100, 80);
        assertThat(places.isFree(10, 50, 50, 80)).isTrue();
        assertThat(places.isFree(10, 50, 51, 80)).isFalse();
        assertThat(places.isFree(60, 80, 90, 90)).isTrue();
        assertThat(places.isFree(60, 78, 90, 90)).isFalse();
        assertThat(places.isFree(-1, 10, 20, 20)).isFalse();
        assertThat(places.isFree(180, 10, 201, 20)).isFalse();
        assertThat(places.isFree(10, 140, 20, 151)).isFalse();
    }

    @Test
    void allIsFreeAgainForTheNextPicture() {
        put(10, 100);
        places.begin(200, 150);
        assertThat(put(10, 100)).isEqualTo(100);
    }
}
