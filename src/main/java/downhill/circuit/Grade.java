package downhill.circuit;

/** What the relative error of a gradient check means, after CS231n's notes. */
public enum Grade {
    GOOD("good", "the gradients agree", 1e-7),
    FINE("fine for kinks", "good enough where the function has a kink", 1e-4),
    UNCOMFORTABLE("uncomfortable", "uncomfortably large", 1e-2),
    WRONG("wrong", "the gradients differ", Double.POSITIVE_INFINITY);

    private final String words;
    private final String meaning;
    private final double most;

    Grade(String words, String meaning, double most) {
        this.words = words;
        this.meaning = meaning;
        this.most = most;
    }

    /** In a word or three. */
    public String words() {
        return words;
    }

    public String meaning() {
        return meaning;
    }

    /** The grade of a relative error; NaN is wrong. */
    public static Grade of(double error) {
        for (Grade grade : values()) if (error <= grade.most) return grade;
        return WRONG;
    }

    /** |a − n| / max(|a|, |n|); 0 where both are equal. */
    public static double relativeError(double a, double n) {
        return a == n ? 0 : Math.abs(a - n) / Math.max(Math.abs(a), Math.abs(n));
    }
}
