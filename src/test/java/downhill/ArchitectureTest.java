package downhill;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The house: which room may import which, where the libraries are behind walls, and the few rules of every room. */
@AnalyzeClasses(packages = "downhill", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** A room, from the top floor down, to the rooms it may import; with them come what they import, except OpenGL's. */
    private static final Map<String, List<String>> HOUSE = house();

    private static Map<String, List<String>> house() {
        Map<String, List<String>> house = new LinkedHashMap<>();
        house.put("app", List.of("app.command"));
        house.put("app.command", List.of("app.bench", "app.window", "verify", "gl"));
        house.put("app.window", List.of("app.explorer", "gl"));
        house.put("app.bench", List.of("app.explorer", "gl"));
        house.put(
                "app.explorer",
                List.of("app.ball", "app.compare", "app.data", "app.files", "app.lesson", "ui.lab", "ui.race", "gl"));
        house.put("app.lesson", List.of("app.circuit", "scene.lesson", "ui.lesson"));
        house.put("app.ball", List.of("app.stage", "ui.ball"));
        house.put("app.compare", List.of("app.stage", "ui.compare"));
        house.put("app.data", List.of("app.stage", "ui.data"));
        house.put("app.circuit", List.of("app.stage", "ui.circuit"));
        house.put("app.files", List.of("app.console", "ui.shell"));
        house.put("app.stage", List.of("app.console", "cpu", "gpu", "ui.shell", "ui.stage", "gl"));
        house.put("app.console", List.of("gl", "scene"));
        house.put("scene.lesson", List.of("cpu", "render.formula", "scene"));
        house.put("scene", List.of("library"));
        house.put("library", List.of("lesson.read", "workspace"));
        house.put("ui.lesson", List.of("lesson.page", "ui.drawing", "ui.text"));
        house.put("ui.drawing", List.of("lesson.live", "ui.plot"));
        house.put("ui.circuit", List.of("ui.plot"));
        house.put("ui.lab", List.of("ui.plot"));
        house.put("ui.race", List.of("ui.plot"));
        house.put("ui.compare", List.of("ui.plot"));
        house.put("ui.data", List.of("ui.plot"));
        house.put("ui.ball", List.of("ui.kit"));
        house.put("ui.stage", List.of("render", "ui.kit"));
        house.put("ui.shell", List.of("ui.input"));
        house.put("ui.input", List.of("ui.kit"));
        house.put("ui.text", List.of("lesson", "ui.kit"));
        house.put("ui.plot", List.of("lesson", "ui.kit"));
        house.put("ui.kit", List.of("render.formula", "workspace", "typeface"));
        house.put("workspace", List.of("circuit", "colour", "experiment.study", "render.camera"));
        house.put("render", List.of("experiment.study", "gl", "render.camera", "typeface"));
        house.put("render.camera", List.of("render.landscape"));
        house.put("render.landscape", List.of("experiment", "colour"));
        house.put("render.formula", List.of("gl", "colour"));
        house.put("lesson.live", List.of("experiment.plan", "lesson"));
        house.put("lesson.page", List.of("lesson"));
        house.put("lesson.read", List.of("lesson"));
        house.put("lesson", List.of("circuit", "random"));
        house.put("experiment.study", List.of("experiment.plan"));
        house.put("verify", List.of("cpu", "circuit"));
        house.put("cpu", List.of("experiment.plan"));
        house.put("gpu", List.of("experiment.plan", "gl"));
        house.put("experiment.plan", List.of("experiment"));
        house.put("experiment", List.of("loss", "optimizer"));
        house.put("optimizer", List.of("document"));
        house.put("loss", List.of("dataset"));
        house.put("circuit", List.of("document", "colour"));
        house.put("dataset", List.of("document", "random"));
        house.put("document", List.of("language"));
        house.put("language", List.of());
        house.put("gl", List.of());
        house.put("colour", List.of());
        house.put("random", List.of());
        house.put("typeface", List.of());
        return house;
    }

    @ArchTest
    static final ArchRule arrows = arrows();

    private static ArchRule arrows() {
        LayeredArchitecture layers = Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String room : HOUSE.keySet()) layers = layers.layer(room).definedBy("downhill." + room);
        for (String room : HOUSE.keySet()) {
            String[] allowed = reach(room).toArray(String[]::new);
            layers = allowed.length == 0
                    ? layers.whereLayer(room).mayNotAccessAnyLayer()
                    : layers.whereLayer(room).mayOnlyAccessLayers(allowed);
        }
        return layers;
    }

    /** A loss hands out expressions, so who may import it may name their type; only a direct arrow leads to gl. */
    private static Set<String> reach(String room) {
        Set<String> reach = new LinkedHashSet<>(HOUSE.get(room));
        HOUSE.get(room).forEach(next -> reach.addAll(reach(next)));
        if (!HOUSE.get(room).contains("gl")) reach.remove("gl");
        return reach;
    }

    @ArchTest
    static final ArchRule everyClassIsInARoomOfTheHouse = classes()
            .should()
            .resideInAnyPackage(
                    HOUSE.keySet().stream().map(room -> "downhill." + room).toArray(String[]::new));

    @ArchTest
    static final ArchRule noCycles = slices().matching("downhill.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule languageIsJavaAlone = classes()
            .that()
            .resideInAPackage("downhill.language")
            .should()
            .onlyDependOnClassesThat(resideInAPackage("java..").or(resideInAPackage("downhill.language")));

    @ArchTest
    static final ArchRule openGlIsWhereItIsUsed =
            only("org.lwjgl.opengl..", "downhill.gl", "downhill.gpu", "downhill.render");

    @ArchTest
    static final ArchRule imguiIsWhereItIsDrawn = noClasses()
            .that()
            .resideOutsideOfPackages("downhill.ui..", "downhill.app.explorer", "downhill.app.window")
            .and()
            .haveSimpleNameNotEndingWith("Actions")
            .should()
            .dependOnClassesThat(resideInAPackage("imgui.."));

    @ArchTest
    static final ArchRule glfwIsWhereWindowsAre = only("org.lwjgl.glfw..", "downhill.gl", "downhill.app.window");

    @ArchTest
    static final ArchRule picocliIsOnTheCommandLine =
            only("picocli..", "downhill.app", "downhill.app.command", "downhill.app.console");

    @ArchTest
    static final ArchRule gsonIsAtTheEdges =
            only("com.google.gson..", "downhill.scene", "downhill.app.command", "downhill.app.window");

    @ArchTest
    static final ArchRule yamlIsInDocument = only("org.snakeyaml..", "downhill.document");

    @ArchTest
    static final ArchRule commonmarkIsInDocument = only("org.commonmark..", "downhill.document");

    @ArchTest
    static final ArchRule csvIsInDataset = only("de.siegmar..", "downhill.dataset");

    @ArchTest
    static final ArchRule circuitsAreLaidOutInOnePlace = only("org.eclipse.elk..", "downhill.circuit");

    @ArchTest
    static final ArchRule formulasAreSetInOnePlace = only("org.scilab.forge..", "downhill.render.formula");

    private static ArchRule only(String library, String... rooms) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat(resideInAPackage(library));
    }

    @ArchTest
    static final ArchRule noStaticFieldChanges =
            fields().that().areStatic().should().beFinal().allowEmptyShould(true);
}
