package downhill.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was checked on one engine. {@code version} is its driver's. */
public record Report(String renderer, String version, List<Check> checks) {
    public Report {
        checks = List.copyOf(checks);
    }

    /** The same with more checks at its end. */
    public Report with(List<Check> more) {
        List<Check> all = new ArrayList<>(checks);
        all.addAll(more);
        return new Report(renderer, version, all);
    }

    public long passed() {
        return checks.size() - failed();
    }

    public long failed() {
        return failures().size();
    }

    /** {@code 12 passed, 0 failed}. */
    public String summary() {
        return passed() + " passed, " + failed() + " failed";
    }

    List<Check> failures() {
        return checks.stream().filter(check -> !check.pass()).toList();
    }

    /** The checks by group, in order. */
    Map<String, List<Check>> groups() {
        Map<String, List<Check>> groups = new LinkedHashMap<>();
        for (Check check : checks) {
            groups.computeIfAbsent(check.group(), group -> new ArrayList<>()).add(check);
        }
        return groups;
    }
}
