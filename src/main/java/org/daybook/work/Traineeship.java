package org.daybook.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.daybook.base.Problem;

/// The details of a traineeship or an apprenticeship. Everything may be left out: not known yet.
///
/// @param tutor     who guides her at the company
/// @param project   what she learns there, as stated in the training project
/// @param allowance in whole euros per month; 0 for none
/// @param insured   who insures her
/// @param paid      who pays the allowance
public record Traineeship(Optional<String> tutor, Optional<String> project, OptionalInt allowance,
        Optional<CostBearer> insured, Optional<CostBearer> paid) {
    /// No details are known yet.
    public static final Traineeship NOTHING = new Traineeship(Optional.empty(), Optional.empty(), OptionalInt.empty(),
            Optional.empty(), Optional.empty());
    /// The maximum length of a field.
    static final int LONGEST = 200;
    private static final int MOST = 5000;

    /// Returns the problems of the details. The words appear on a paper for the company, so they must not reveal what kind of
    /// place this is.
    List<Problem> problems() {
        var found = new ArrayList<Problem>();
        tutor.filter(Traineeship::tells).ifPresent(_ -> found.add(new Problem("tutor",
                "work.company-paper.word.problem")));
        project.filter(Traineeship::tells).ifPresent(_ -> found.add(new Problem("project",
                "work.company-paper.word.problem")));
        if (allowance.isPresent() && (allowance.getAsInt() < 0 || allowance.getAsInt() > MOST)) {
            found.add(new Problem("allowance", "work.traineeship.allowance.problem"));
        }
        if (Stream.of(tutor, project).flatMap(Optional::stream).anyMatch(text -> text.length() > LONGEST)) {
            throw new IllegalArgumentException("longer than a field lets anybody type");
        }
        return found;
    }

    private static boolean tells(String words) {
        return ForbiddenWords.OF_PROGRAM.in(words).isPresent();
    }
}
