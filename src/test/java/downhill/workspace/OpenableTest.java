package downhill.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpenableTest {
    @ParameterizedTest
    @EnumSource
    void isFoundByItsIdAndByTheTitleThatOldFilesHave(Openable each) {
        assertThat(Openable.of(each.id())).contains(each);
        assertThat(Openable.of(each.title())).contains(each);
        assertThat(each.id()).matches("[a-z]+(\\.[a-z]+)?");
    }

    @Test
    void everyIdAndTitleIsOfOneAlone() {
        assertThat(Openable.ids()).doesNotHaveDuplicates();
        assertThat(Openable.titles()).doesNotHaveDuplicates();
        assertThat(Openable.of("The moon")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void authorsAreToldItsId(Openable each) throws IOException {
        assertThat(Files.readString(Path.of("assets/lessons/README.md"))).contains("`" + each.id() + "`");
    }

    @Test
    void everyGuideIsOfTheBall() {
        assertThat(Guide.values()).allMatch(guide -> guide.openable().ofBall());
        assertThat(Openable.RACE.ofBall()).isFalse();
        assertThat(Openable.BATCH.ofBall()).isFalse();
    }
}
