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
import java.util.stream.Stream;

/** The house: which package may import which, and the few rules that hold everywhere. */
@AnalyzeClasses(packages = "downhill", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** Package to the packages it may import; with them come the packages they import, except OpenGL's. */
    private static final Map<String, List<String>> HOUSE = house();

    private static Map<String, List<String>> house() {
        Map<String, List<String>> house = new LinkedHashMap<>();
        house.put("ui", List.of("render", "lesson", "circuit", "experiment"));
        house.put("render", List.of("gl", "experiment", "colour"));
        house.put("gpu", List.of("gl", "experiment", "language"));
        house.put("cpu", List.of("experiment", "language"));
        house.put("verify", List.of("experiment", "language", "loss", "optimizer", "document", "circuit"));
        house.put("lesson", List.of("experiment", "circuit", "document"));
        house.put("experiment", List.of("loss", "optimizer", "dataset"));
        house.put("circuit", List.of("language", "document", "colour"));
        house.put("loss", List.of("language", "document", "dataset"));
        house.put("optimizer", List.of("language", "document"));
        house.put("dataset", List.of("document", "random"));
        house.put("document", List.of("language"));
        house.put("colour", List.of());
        house.put("random", List.of());
        house.put("gl", List.of());
        house.put("language", List.of());
        return house;
    }

    @ArchTest
    static final ArchRule arrows = arrows();

    private static ArchRule arrows() {
        LayeredArchitecture layers = Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .optionalLayer("app")
                .definedBy("downhill.app..");
        for (String name : HOUSE.keySet()) layers = layers.optionalLayer(name).definedBy("downhill." + name + "..");
        for (String name : HOUSE.keySet()) {
            String[] allowed = reach(name).toArray(String[]::new);
            layers = allowed.length == 0
                    ? layers.whereLayer(name).mayNotAccessAnyLayer()
                    : layers.whereLayer(name).mayOnlyAccessLayers(allowed);
        }
        return layers.whereLayer("app").mayNotBeAccessedByAnyLayer();
    }

    /** A loss hands out expressions, so who may import it may name their type; only a direct arrow leads to gl. */
    private static Set<String> reach(String name) {
        Set<String> reach = new LinkedHashSet<>(HOUSE.get(name));
        HOUSE.get(name).forEach(next -> reach.addAll(reach(next)));
        if (!HOUSE.get(name).contains("gl")) reach.remove("gl");
        return reach;
    }

    @ArchTest
    static final ArchRule everyClassIsInARoomOfTheHouse = classes()
            .should()
            .resideInAnyPackage(Stream.concat(Stream.of("app"), HOUSE.keySet().stream())
                    .map(name -> "downhill." + name + "..")
                    .toArray(String[]::new));

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("downhill.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule languageIsJavaAlone = classes()
            .that()
            .resideInAPackage("downhill.language..")
            .should()
            .onlyDependOnClassesThat(resideInAPackage("java..").or(resideInAPackage("downhill.language..")));

    @ArchTest
    static final ArchRule openGlIsWhereItIsUsed = noClasses()
            .that()
            .resideOutsideOfPackages("downhill.gl..", "downhill.gpu..", "downhill.render..", "downhill.app..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.lwjgl.opengl.."));

    @ArchTest
    static final ArchRule imguiIsWhereItIsDrawn = noClasses()
            .that()
            .resideOutsideOfPackages("downhill.ui..", "downhill.app..")
            .should()
            .dependOnClassesThat(resideInAPackage("imgui.."));

    @ArchTest
    static final ArchRule commonmarkIsInDocument = noClasses()
            .that()
            .resideOutsideOfPackage("downhill.document..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.commonmark.."));

    @ArchTest
    static final ArchRule formulasAreSetInOnePlace = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("downhill.render.Typesetter")
            .should()
            .dependOnClassesThat(resideInAPackage("org.scilab.forge.."));

    @ArchTest
    static final ArchRule noStaticFieldChanges =
            fields().that().areStatic().should().beFinal().allowEmptyShould(true);
}
