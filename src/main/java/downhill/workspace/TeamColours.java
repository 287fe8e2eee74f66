package downhill.workspace;

import downhill.colour.Theme;
import downhill.experiment.Experiment;
import downhill.experiment.Team;
import downhill.experiment.TeamColour;
import java.util.ArrayList;
import java.util.List;

/** The colours of teams as 0xRRGGBB: those of their places, or the course's teal, orange and purple that stay with them. */
public final class TeamColours {
    private TeamColours() {}

    /** The theme with the colours that the teams have in this experiment. */
    public static Theme of(Theme theme, Experiment experiment) {
        return of(theme, theme, experiment);
    }

    /** The same with another theme's teal, orange and purple. */
    public static Theme of(Theme theme, Theme hues, Experiment experiment) {
        List<Team> teams = experiment.teams();
        if (teams.stream().allMatch(team -> team.colour() == TeamColour.PLACE)) return theme;
        List<Integer> colours = new ArrayList<>();
        for (int i = 0; i < teams.size(); i++) {
            TeamColour colour = teams.get(i).colour();
            colours.add(colour == TeamColour.PLACE ? theme.team(i) : of(hues, colour));
        }
        return theme.withTeams(colours);
    }

    /** What stands for the batches of a team: its own colour, or that of their kind. */
    public static int ofBatches(Theme theme, Team team) {
        TeamColour own = team.colour();
        return of(theme, own == TeamColour.PLACE ? TeamColour.of(team.batch()) : own);
    }

    private static int of(Theme theme, TeamColour colour) {
        return switch (colour) {
            case TEAL -> theme.batch();
            case ORANGE -> theme.gradient();
            case PURPLE -> theme.single();
            case PLACE -> throw new IllegalArgumentException("the place of a team has no colour of its own");
        };
    }
}
