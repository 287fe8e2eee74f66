package downhill.lesson;

/** The lesson pane's own words in English; where {@code {}} stands, something is put in. */
public enum Word {
    CHAPTERS_HELP("The list of all chapters. Click to open or close it."),
    PREVIOUS_HELP("Opens the chapter before this one."),
    NEXT_HELP("Opens the chapter after this one."),
    PLACE("Chapter {}"),
    PLACE_ONLY("{} of {}"),
    DONE("done"),
    SEARCH("Search"),
    SEARCH_HELP("Finds words in all chapters. Type the beginning of one."),
    FREE_LAB("Free lab"),
    FREE_LAB_HELP(
            "Leaves the page and keeps what the lesson has put on the stage, to play with it. The button Lesson closes the"
                    + " lesson instead and brings back your own work."),
    BACK("Back to the lesson"),
    BACK_HELP("Opens the page where you left it. What is on the stage stays until you come to the next scene."),
    MINUTES("{} minutes"),
    GO_ON("Go on: {}"),
    GO_ON_HELP("Opens the next chapter, at its top."),
    END("This is the end of the course. Leave for the free lab, and try what you like."),

    IDEA("To remember"),
    TRY("Try this"),
    CARE("Take care"),
    DISPUTED("Disputed"),

    GOAL_REACHED("Experiment · reached"),
    GOAL_SHOWN("Experiment · shown, not reached by you yet"),
    GOAL_OPEN("Experiment · not reached yet"),
    REACHED("Reached: {}"),
    HINT("Hint"),
    HIDE_HINT("Hide the hint"),
    HINT_HELP("A word that brings you nearer. Try without it first."),
    SHOW_ME("Show me"),
    SHOW_ME_HELP("Plays one way to the goal on the stage, which does not count as yours. Watch it, then find another."),

    QUESTION("Question"),
    QUESTION_RIGHT("Question · right"),
    QUESTION_SECOND("Question · right at the second try"),
    QUESTION_TOLD("Question · the right answer is marked"),
    QUESTION_ONCE_MORE("Question · not that one; once more"),
    CHOICE_HELP("Choose this if you think that it is right. You have two tries, and each tells you why."),
    CHOICE_OVER_HELP("The question is answered. Ask it once more below."),
    SEE_IT("See it"),
    SEE_IT_HELP("Puts what shows the answer on the stage. Watch it."),
    NEW_NUMBERS("New numbers"),
    NEW_NUMBERS_HELP("The same question with other numbers, which the engine works out. Try it until it is easy."),
    ASK_AGAIN("Ask again"),
    ASK_AGAIN_HELP("Clears your answer, to try once more."),

    ON_THE_STAGE("On the stage"),
    ON_THE_STAGE_NOW("On the stage now · start again"),
    START_AGAIN_HELP("Puts it on the stage once more, from its beginning."),
    SHOW("Show"),
    SHOW_HELP("Puts it on the stage beside the page. Then play with it there."),
    SLIDER_HELP("Drag it and watch what changes."),
    SLIDER_AWAY("Moves what is not on the stage now."),
    SLIDER_AWAY_HELP("It rests because what it moves is not on the stage. Show it first, below the slider."),
    SLIDER_SHOW("Show it"),
    SLIDER_SHOW_HELP("Puts what this slider moves on the stage. Then drag it."),

    COPY("Copy"),
    COPIED("Copied"),
    COPY_HELP("Copies this code. Paste it into an editor and run it."),
    LINK_STAGE_HELP("Puts this on the stage. Click it and look there."),
    LINK_ADDRESS_HELP("Copies the address {}, to be opened in a browser."),
    LINK_CHAPTER_HELP("Opens this chapter. Previous brings you back."),

    CHAPTER_NEW_HELP("Opens this chapter; not begun yet."),
    CHAPTER_BEGUN_HELP("Opens this chapter; begun."),
    CHAPTER_DONE_HELP("Opens this chapter; done."),
    LANGUAGE("Language"),
    LANGUAGE_HELP("The language of the lessons. What is not translated stands in English."),
    LANGUAGE_ITEM_HELP("The lessons in this language, as far as they are translated."),
    FIND("Find in all chapters"),
    FIND_HELP("Type a word, such as momentum or chain rule. Enter opens the first place."),
    FIND_BEGIN("Words are found where they begin: grad finds gradient."),
    FIND_NOTHING("Nothing is called that in any chapter. Try fewer letters."),
    FOUND_HELP("Opens the chapter at this place."),

    MOVE_BALL("click to move the ball"),
    MAP_HELP("The loss from above: bright is high, dark is low, by rank. Click to put the descent's start there."),
    BEST_HELP("The best loss so far above the lowest known, over evaluations. Lower and sooner is better."),
    BEST_LESS_LOWEST("best − lowest"),
    EVALUATIONS_ACROSS("evaluations"),
    DROP_ONE("Drop 1"),
    DROP_ONE_HELP("One parachute somewhere at random: one evaluation of the loss."),
    DROP_TEN("Drop 10"),
    DROP_TEN_HELP("Ten parachutes. How many until one lands as low as the descent?"),
    DESCEND("Descend"),
    PAUSE("Pause"),
    DESCEND_HELP("Gradient descent from the white ball, twenty steps a second."),
    RESET("Reset"),
    RESET_SEARCH_HELP("Takes all away. The next parachutes come down elsewhere."),
    PARACHUTES("parachutes: best of {}"),
    PARACHUTES_HELP("The lowest loss that a parachute landed on."),
    NONE_YET("none yet"),
    DESCENT("descent: best after {}"),
    DESCENT_HELP("The lowest loss on the way of the descent."),
    ONE_EVALUATION("{} evaluation"),
    EVALUATIONS("{} evaluations"),
    COST("A landing costs 1 evaluation of the loss, a step 2: one back,"),
    COST_ON("one forward. By nudging a step would cost 5.");

    static final String GAP = "{}";

    private final String english;

    Word(String english) {
        this.english = english;
    }

    public String english() {
        return english;
    }
}
