package org.daybook.work;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.ui.Texts;

/// The text of everything that is given to a company, for tests of other rooms.
public final class CompanyPaperTexts {
    private CompanyPaperTexts() {}

    /// Returns her CV with every recorded field, and a paper about each of her placements.
    ///
    /// @throws Refusal if she does not agree
    public static List<String> of(Work work, ParticipantId her) {
        var language = Texts.LANGUAGES.getFirst();
        var shown = EnumSet.allOf(CvField.class);
        shown.removeIf(CvField::isTyped);
        var papers = new ArrayList<>(List.of(work.papers().cv(her, new CvForm(shown, Map.of(), language))));
        work.wishes().of(her).jobs()
                .forEach(job -> papers.add(work.papers().placement(her, job.id(), "", language)));
        return papers.stream().flatMap(CompanyPaperTexts::words).toList();
    }

    /// Returns the paper about an opening.
    public static List<String> of(Work work, OpeningId opening) {
        return words(work.papers().opening(opening, Texts.LANGUAGES.getFirst())).toList();
    }

    private static Stream<String> words(CompanyPaper paper) {
        return Stream.concat(Stream.of(paper.heading(), paper.sender(), paper.fileName()),
                paper.lines().stream().map(CompanyPaper.Line::value));
    }

    /// Returns how she is reached about her work.
    public static Object contact(Work work, ParticipantId her) {
        return work.contacts().open(her);
    }
}
