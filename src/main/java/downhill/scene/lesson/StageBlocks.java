package downhill.scene.lesson;

import downhill.circuit.Schematic;
import downhill.circuit.Trace;
import downhill.document.Suggest;
import downhill.lesson.Part;
import downhill.lesson.Part.Wiring.Passes;
import downhill.library.Library;
import downhill.scene.Scene;
import downhill.scene.SceneFile;
import downhill.scene.SceneNode;
import downhill.workspace.CircuitLab;
import java.util.List;
import java.util.Map;

/** What a lesson's blocks put on the stage. What is wrong in them is an exception with a sentence. */
public record StageBlocks(Library library) {
    /** A scene, read as a scene's file is. */
    public Scene scene(Part.Scene part) {
        return new SceneFile(library).scene(new SceneNode("", part.experiment()));
    }

    /** A circuit at its values, its passes as far as the block says. */
    public CircuitLab circuit(Part.Wiring part) {
        Schematic schematic = part.source()
                .typed()
                .orElseGet(() -> library.circuits().get(part.source().text().text()));
        Trace trace = trace(schematic, part.at());
        Trace run = part.passes() == Passes.NONE
                ? trace
                : part.passes() == Passes.FORWARD ? trace.forward() : trace.backward();
        return CircuitLab.of(schematic).at(run).asking(part.ask());
    }

    private static Trace trace(Schematic schematic, Map<String, Double> at) {
        List<String> inputs = schematic.circuit().inputs();
        for (String name : at.keySet()) {
            if (!inputs.contains(name)) throw new IllegalArgumentException(Suggest.unknown("input", name, inputs));
        }
        return schematic.trace().with(at);
    }
}
