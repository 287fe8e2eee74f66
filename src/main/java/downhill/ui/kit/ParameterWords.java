package downhill.ui.kit;

import java.util.Map;

/** What the parameters that most rules share are called for people, and what they do. */
public final class ParameterWords {
    private static final Map<String, Item> WORDS = Map.ofEntries(
            word("rate", "Learning rate", "How far a step goes. Try a little more until the ball overshoots."),
            word("beta", "Momentum", "How much of the last step carries over. Try 0, then 0.9, in a narrow valley."),
            word("decay", "Memory", "How slowly old gradients are forgotten. Try 0.9 against 0.999."),
            word("rho", "Memory ρ", "How slowly old gradients and steps are forgotten. Try 0.9 against 0.999."),
            word("beta1", "Memory of the slope β₁", "How slowly old gradients are forgotten. Try 0 and see it zigzag."),
            word("beta2", "Memory of the size β₂", "How slowly the gradient's old size is forgotten. Try 0.9."),
            word("eps", "Smallest divisor ε", "Keeps the division going where the gradient is 0. Try a large one."),
            word("weight_decay", "Weight decay", "Pulls the weights to 0 at each step. Try 0.1 far from 0."),
            word("lr_decay", "Rate decay", "Makes the learning rate fall with the steps. Try 0.01."),
            word("momentum_decay", "Momentum decay", "How fast the momentum grows to its full size. Try 0."));

    private static Map.Entry<String, Item> word(String name, String title, String help) {
        return Map.entry(name, new Item(title, help));
    }

    private ParameterWords() {}

    public static Item of(String name) {
        return WORDS.getOrDefault(
                name, new Item(name, "The parameter '" + name + "' of this rule. Drag it while it runs and watch."));
    }
}
