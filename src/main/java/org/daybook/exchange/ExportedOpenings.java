package org.daybook.exchange;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.daybook.work.CompanyExport;
import org.daybook.work.Opening;
import org.daybook.work.OpeningDetails.LanguageLevel;
import org.daybook.work.SchoolHours;

/// Current and past openings of companies, by company, title, kind and last day.
final class ExportedOpenings implements ExportedKind {
    private record Named(String company, String title, Optional<LocalDate> until, Opening opening) {
        String kind() {
            return opening.details().kind().map(ExportWords::code).orElse("");
        }
    }

    @Override
    public SheetKind kind() {
        return SheetKind.OPENINGS;
    }

    @Override
    public Rows rows(ExportSource source) {
        var companies = new CompanyNames(source.work());
        var titles = new DistinctNames(ImportField.JOB_TITLE.longest());
        return new Rows(CompanyExport.openings(source.work()).stream()
                .map(one -> named(one, companies.of(one.company()), titles)).toList().stream()
                .sorted(Comparator.comparing(Named::company).thenComparing(Named::title).thenComparing(Named::kind)
                        .thenComparing(one -> one.until().map(LocalDate::toString).orElse("")))
                .map(one -> row(one, source.words())));
    }

    private static Named named(Opening one, String company, DistinctNames titles) {
        var until = CompanyExport.until(one);
        var title = titles.of(company + "|" + one.details().kind() + "|" + until, one.details().title());
        return new Named(company, title, until, one);
    }

    private static ExportRow row(Named one, ExportWords words) {
        var details = one.opening().details();
        return new ExportRow().text(ImportField.COMPANY, one.company()).text(ImportField.JOB_TITLE, one.title())
                .text(ImportField.OPENING_KIND, words.choice(ImportField.OPENING_KIND, one.kind()))
                .number(ImportField.CAPACITY, details.places()).number(ImportField.WEEK_HOURS, details.hours())
                .text(ImportField.DAY_PARTS, SeveralValues.written(details.when().stream().sorted()
                        .map(part -> words.choice(ImportField.DAY_PARTS, ExportWords.code(part)))))
                .text(ImportField.LANGUAGE, details.language().map(LanguageLevel::code))
                .text(ImportField.LEVEL, details.language()
                        .map(known -> words.choice(ImportField.LEVEL, ExportWords.code(known.level()))))
                .text(ImportField.SCHOOL_HOURS,
                        details.schoolHours().map(answer -> words.yesNo(answer == SchoolHours.YES)))
                .text(ImportField.WAY, details.transport()).day(ImportField.OPEN_UNTIL, one.until());
    }
}
