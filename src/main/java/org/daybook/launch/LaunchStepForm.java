package org.daybook.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;
import org.daybook.base.TypedDate;

/// The typed data of a step.
///
/// @param phase    its phase; empty until it is chosen
/// @param words    what is to be done
/// @param who      who does it; may be empty
/// @param dueOn    the due date; may be blank
/// @param evidence what shows that it was done; may be empty
/// @param leftOut  why the site leaves it out; blank if it does not
record LaunchStepForm(Optional<LaunchPhase> phase, String words, String who, TypedDate dueOn, String evidence,
        String leftOut) {
    /// The maximum length of the task, in characters.
    static final int LONGEST = 200;
    /// The maximum length of any other line, in characters.
    static final int LONGEST_LINE = 120;

    LaunchStepForm {
        words = words.strip();
        who = who.strip();
        evidence = evidence.strip();
        leftOut = leftOut.strip();
    }

    /// Returns what must be corrected; empty if everything is valid.
    List<Problem> problems() {
        var found = new ArrayList<Problem>();
        if (phase.isEmpty()) {
            found.add(new Problem("phase", "launch.problem.phase"));
        }
        if (words.isEmpty()) {
            found.add(new Problem("words", "launch.problem.words"));
        }
        limit("words", words, LONGEST, found);
        limit("who", who, LONGEST_LINE, found);
        if (dueOn.makesNoSense()) {
            found.add(new Problem("dueOn", "launch.problem.due-on"));
        }
        limit("evidence", evidence, LONGEST_LINE, found);
        limit("leftOut", leftOut, LONGEST_LINE, found);
        return List.copyOf(found);
    }

    private static void limit(String field, String typed, int longest, List<Problem> found) {
        if (typed.codePointCount(0, typed.length()) > longest) {
            found.add(new Problem(field, "launch.problem.too-long"));
        }
    }

    /// Returns the plan that it describes.
    ///
    /// @throws IllegalArgumentException if it has problems
    LaunchStep.Plan plan() {
        if (!problems().isEmpty()) {
            throw new IllegalArgumentException("the form has problems");
        }
        return new LaunchStep.Plan(words, who, dueOn.day(), evidence,
                Optional.of(leftOut).filter(reason -> !reason.isEmpty()));
    }
}
