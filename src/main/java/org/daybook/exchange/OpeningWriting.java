package org.daybook.exchange;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.daybook.milestones.Cefr;
import org.daybook.participants.CardNumber;
import org.daybook.work.CompanyImport;
import org.daybook.work.DayPart;
import org.daybook.work.OpeningDetails;
import org.daybook.work.OpeningDetails.LanguageLevel;
import org.daybook.work.OpeningKind;
import org.daybook.work.SchoolHours;

/// Writes the openings of companies that are in the files or in the store and have no sign against them. If no number of places
/// is written, there is one.
final class OpeningWriting implements KindWriting {
    private final CompanyImport companies;
    private final ImportKeys keys;

    OpeningWriting(CompanyImport companies, ImportKeys keys) {
        this.companies = companies;
        this.keys = keys;
    }

    @Override
    public RowOutcome take(ImportRow row) {
        var company = KindWriting.line(row, ImportField.COMPANY);
        if (!companies.hasCompany(company)) {
            return RowOutcome.refused(ProblemKind.UNKNOWN_COMPANY, ImportField.COMPANY);
        }
        var title = KindWriting.line(row, ImportField.JOB_TITLE);
        var key = keys.of("opening", FoldedText.of(company), FoldedText.of(title),
                row.needed(ImportField.OPENING_KIND), row.day(ImportField.OPEN_UNTIL));
        if (keys.knows(key)) {
            return RowOutcome.here();
        }
        var problem = problem(row, company, title);
        if (problem.isPresent()) {
            return problem.get();
        }
        if (!companies.add(company, details(row, title))) {
            return RowOutcome.here();
        }
        keys.add(key, Optional.empty());
        return RowOutcome.takenIn();
    }

    private Optional<RowOutcome> problem(ImportRow row, String company, String title) {
        if (companies.isStopped(company)) {
            return refused(ProblemKind.STOPPED_COMPANY, ImportField.COMPANY);
        }
        if (row.has(ImportField.LANGUAGE) != row.has(ImportField.LEVEL)) {
            return refused(ProblemKind.MISSING, row.has(ImportField.LEVEL) ? ImportField.LANGUAGE : ImportField.LEVEL);
        }
        if (title.length() > OpeningDetails.LONGEST) {
            return refused(ProblemKind.TOO_LONG, ImportField.JOB_TITLE);
        }
        if (KindWriting.line(row, ImportField.WAY).length() > OpeningDetails.LONGEST) {
            return refused(ProblemKind.TOO_LONG, ImportField.WAY);
        }
        var card = Stream.of(ImportField.JOB_TITLE, ImportField.WAY)
                .filter(field -> CardNumber.isIn(KindWriting.line(row, field))).findFirst();
        if (card.isPresent()) {
            return refused(ProblemKind.DOCUMENT_NUMBER, card.get());
        }
        return row.number(ImportField.CAPACITY).orElse(1) > OpeningDetails.MOST_PLACES
                ? refused(ProblemKind.OUT_OF_RANGE, ImportField.CAPACITY)
                : Optional.empty();
    }

    private static Optional<RowOutcome> refused(ProblemKind why, ImportField field) {
        return Optional.of(RowOutcome.refused(why, field));
    }

    private static OpeningDetails details(ImportRow row, String title) {
        var parts = EnumSet.noneOf(DayPart.class);
        SeveralValues.of(row.text(ImportField.DAY_PARTS))
                .forEach(code -> parts.add(ImportWriting.constant(DayPart.class, code)));
        return new OpeningDetails(title,
                row.text(ImportField.OPENING_KIND).map(code -> ImportWriting.constant(OpeningKind.class, code)),
                OptionalInt.of(row.number(ImportField.CAPACITY).orElse(1)), row.number(ImportField.WEEK_HOURS), parts,
                row.text(ImportField.LANGUAGE).map(code -> new LanguageLevel(code,
                        ImportWriting.constant(Cefr.class, row.needed(ImportField.LEVEL)))),
                row.yes(ImportField.SCHOOL_HOURS).map(yes -> yes ? SchoolHours.YES : SchoolHours.NO),
                Optional.of(KindWriting.line(row, ImportField.WAY)).filter(text -> !text.isEmpty()),
                row.day(ImportField.OPEN_UNTIL));
    }
}
