package downhill.ui;

/** Where a link of a lesson goes. */
final class Links {
    private Links() {}

    static String help(String target) {
        if (target.startsWith("#")) {
            return "Puts this on the stage. Click it and look there.";
        }
        return isAddress(target)
                ? "Copies the address " + target + ", to be opened in a browser."
                : "Opens this chapter. Previous brings you back.";
    }

    static boolean isAddress(String target) {
        return target.contains("://");
    }

    /** The chapter that a target such as 03-gradient-descent.md names. */
    static String chapter(String target) {
        String name = target.substring(target.lastIndexOf('/') + 1);
        return name.endsWith(".md") ? name.substring(0, name.length() - 3) : name;
    }
}
