package downhill.library;

import downhill.experiment.Experiment;
import downhill.experiment.Team;
import downhill.loss.Surface;
import downhill.loss.Surfaces;
import downhill.optimizer.Optimizer;
import downhill.optimizer.Optimizers;
import downhill.workspace.Choices;
import downhill.workspace.DocumentToSave;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a change of documents means for the lists and for the run. */
public final class LibraryChange {
    private LibraryChange() {}

    /** The new content; a document that says the same stays the same object, so that nothing restarts for it. */
    public static Choices of(Choices before, UserDocuments.Content content) {
        return new Choices(
                kept(before.surfaces(), content.surfaces(), Surface::id, Surfaces::text),
                kept(before.optimizers(), content.optimizers(), Optimizer::id, Optimizers::text),
                before.folder());
    }

    private static <T> List<T> kept(List<T> old, List<T> read, Function<T, String> id, Function<T, String> text) {
        Map<String, T> known = new HashMap<>();
        old.forEach(item -> known.put(id.apply(item), item));
        List<T> kept = new ArrayList<>();
        for (T item : read) {
            T same = known.get(id.apply(item));
            kept.add(same != null && text.apply(same).equals(text.apply(item)) ? same : item);
        }
        return kept;
    }

    /** The experiment with the documents that it runs as they read now; what nobody wrote down stays as it is. */
    public static Experiment running(Experiment experiment, Choices before, Choices now) {
        Experiment next = experiment;
        if (before.surfaces().contains(experiment.surface())) {
            for (Surface surface : now.surfaces()) {
                boolean changed =
                        surface.id().equals(experiment.surface().id()) && !surface.equals(experiment.surface());
                next = changed ? shown(next, surface) : next;
            }
        }
        for (int i = 0; i < experiment.teams().size(); i++) {
            Team team = experiment.teams().get(i);
            for (Optimizer optimizer :
                    before.optimizers().contains(team.optimizer()) ? now.optimizers() : List.<Optimizer>of()) {
                boolean changed = optimizer.id().equals(team.optimizer().id()) && !optimizer.equals(team.optimizer());
                next = changed ? next.withTeam(i, followed(team, optimizer)) : next;
            }
        }
        return next;
    }

    /** The lists with what was saved. */
    public static Choices listed(Choices choices, DocumentToSave documentToSave) {
        return documentToSave.accept(new DocumentToSave.Cases<>() {
            @Override
            public Choices surface(DocumentToSave.OfSurface surface) {
                return choices.with(surface.saved());
            }

            @Override
            public Choices optimizer(DocumentToSave.OfOptimizer optimizer) {
                return choices.with(optimizer.saved());
            }
        });
    }

    /** The experiment under the names that were saved, where it still shows what was. */
    public static Experiment named(Experiment experiment, DocumentToSave documentToSave) {
        return documentToSave.accept(new DocumentToSave.Cases<>() {
            @Override
            public Experiment surface(DocumentToSave.OfSurface surface) {
                return experiment.surface().equals(surface.shown()) ? shown(experiment, surface.saved()) : experiment;
            }

            @Override
            public Experiment optimizer(DocumentToSave.OfOptimizer optimizer) {
                Experiment next = experiment;
                for (int i = 0; i < experiment.teams().size(); i++) {
                    Team team = experiment.teams().get(i);
                    next = team.optimizer().equals(optimizer.shown())
                            ? next.withTeam(i, followed(team, optimizer.saved()))
                            : next;
                }
                return next;
            }
        });
    }

    private static Experiment shown(Experiment experiment, Surface surface) {
        Experiment next = experiment.withEdited(surface);
        for (var parameter : surface.parameters()) {
            Double value = experiment.values().get(parameter.name());
            if (value != null)
                next = next.withValue(parameter.name(), parameter.at(value).value());
        }
        return next;
    }

    private static Team followed(Team team, Optimizer optimizer) {
        boolean named = !team.name().startsWith(team.optimizer().title());
        Team next = team.withEdited(optimizer);
        return named ? next : next.withName(optimizer.title());
    }
}
