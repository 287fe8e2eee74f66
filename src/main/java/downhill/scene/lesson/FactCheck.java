package downhill.scene.lesson;

import downhill.lesson.Fact;
import java.util.stream.Stream;

/** What is wrong with a fact, for what stands on the page's stage; what it names on the page itself has been checked. */
record FactCheck(StageNames names) implements Fact.Cases<Stream<String>> {
    @Override
    public Stream<String> ball(Fact.Ball fact) {
        return Stream.empty();
    }

    @Override
    public Stream<String> run(Fact.Run fact) {
        return Stream.empty();
    }

    @Override
    public Stream<String> team(Fact.Team fact) {
        return names.team(fact.team());
    }

    @Override
    public Stream<String> share(Fact.Share fact) {
        return names.team(fact.team());
    }

    @Override
    public Stream<String> teamNumber(Fact.TeamNumber fact) {
        return Stream.concat(names.team(fact.team()), names.movable(fact.name()));
    }

    @Override
    public Stream<String> circuit(Fact.Circuit fact) {
        return Stream.empty();
    }

    @Override
    public Stream<String> input(Fact.Input fact) {
        return names.input(fact.name());
    }

    @Override
    public Stream<String> gradient(Fact.Gradient fact) {
        return names.input(fact.input());
    }

    @Override
    public Stream<String> onStage(Fact.OnStage fact) {
        return Stream.empty();
    }

    @Override
    public Stream<String> inBlock(Fact.InBlock fact) {
        return Stream.empty();
    }

    @Override
    public Stream<String> pageNumber(Fact.PageNumber fact) {
        return Stream.empty();
    }
}
