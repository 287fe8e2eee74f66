package downhill.ui;

import java.util.Map;

/** What the parameters that most rules share are called for people, and what they do. */
final class ParameterWords {
    private static final Map<String, Item> WORDS = Map.of(
            "rate",
            new Item(
                    "Learning rate",
                    "How far a step goes. Try a little more until the ball overshoots, then a little less."),
            "beta",
            new Item("Momentum", "How much of the last step carries over. Try 0, then 0.9, in a narrow valley."),
            "decay",
            new Item(
                    "Memory",
                    "How slowly old gradients are forgotten. Near 1 the step adapts slowly; try 0.9 against 0.999."),
            "beta1",
            new Item("β₁, memory of the slope", "How slowly old gradients are forgotten. Try 0 and see it zigzag."),
            "beta2",
            new Item(
                    "β₂, memory of the size",
                    "How slowly the gradient's old size is forgotten. Try 0.9 and see the steps grow uneven."),
            "eps",
            new Item("ε", "Keeps the division from going wrong where the gradient is 0. Try a large one: 0.1."));

    private ParameterWords() {}

    static Item of(String name) {
        return WORDS.getOrDefault(
                name, new Item(name, "The parameter '" + name + "' of this rule. Drag it while it runs and watch."));
    }
}
