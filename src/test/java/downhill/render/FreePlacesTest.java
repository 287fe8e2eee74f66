package downhill.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FreePlacesTest {
    private final FreePlaces places = new FreePlaces();

    @Test
    void aTextThatWouldLieOnOthersGoesBelowThem() {
        assertThat(places.below(10, 100, 40, 16)).isEqualTo(100);
        assertThat(places.below(30, 104, 40, 16)).isEqualTo(116);
        assertThat(places.below(20, 95, 40, 16)).isEqualTo(132);
        assertThat(places.below(80, 104, 40, 16)).isEqualTo(104);
    }

    @Test
    void allIsFreeAgainForTheNextPicture() {
        places.below(10, 100, 40, 16);
        places.clear();
        assertThat(places.below(10, 100, 40, 16)).isEqualTo(100);
    }
}
