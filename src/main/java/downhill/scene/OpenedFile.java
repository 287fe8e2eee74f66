package downhill.scene;

import downhill.dataset.Dataset;
import downhill.document.Document;
import downhill.document.DocumentException;
import downhill.experiment.Experiment;
import downhill.experiment.Team;
import downhill.lesson.read.LessonReader;
import downhill.library.DataFit;
import downhill.library.InputFile;
import downhill.library.Library;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** A file that a person opens: a scene, or a document of a surface or an optimizer of one's own. */
public final class OpenedFile {
    private OpenedFile() {}

    /** Whether the file is a chapter of lessons, which has scenes of its own. */
    public static boolean isLesson(Path file) throws IOException {
        return InputFile.of(file).toString().endsWith(".md") && LessonReader.isLesson(Document.read(file));
    }

    /** What becomes of the scene that is shown when the file is opened; what is wrong is told in one sentence. */
    public static UnaryOperator<Scene> read(Library library, Path file) throws IOException {
        String name = InputFile.of(file).toString();
        if (name.endsWith(".json")) {
            Scene scene = new SceneFile(library).readScene(file);
            return shown -> scene;
        }
        if (DataFit.isData(file)) {
            Dataset set = Dataset.of(file);
            return shown -> with(
                    shown,
                    shown.experiment()
                            .withSurface(new DataFit(library)
                                    .over(set, shown.experiment().surface())));
        }
        if (!name.endsWith(".md")) {
            throw new IllegalArgumentException(file.getFileName()
                    + " is neither a scene (.json), nor a document (.md), nor data (.csv): give a file with"
                    + " one of these endings");
        }
        return document(library, file.toAbsolutePath().normalize().toString());
    }

    private static UnaryOperator<Scene> document(Library library, String file) {
        Document document = Document.read(Path.of(file));
        if (!document.fences("loss").isEmpty()) {
            var surface = library.surface(file);
            return shown -> with(shown, shown.experiment().withSurface(surface));
        }
        if (!document.fences("rule").isEmpty()) {
            var optimizer = library.optimizer(file);
            return shown -> with(shown, first(shown.experiment(), optimizer));
        }
        throw new DocumentException(
                file,
                1,
                "there is neither a `loss` block of a surface nor a `rule` block of an optimizer, and no `title` of a"
                        + " lesson: write one");
    }

    private static Experiment first(Experiment experiment, downhill.optimizer.Optimizer optimizer) {
        return experiment.withTeam(
                0, Team.of(optimizer, experiment.teams().get(0).particles()));
    }

    private static Scene with(Scene shown, Experiment experiment) {
        return new Scene(experiment, shown.viewpoint());
    }
}
