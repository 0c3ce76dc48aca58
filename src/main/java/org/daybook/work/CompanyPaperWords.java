package org.daybook.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.ui.Texts;
import org.daybook.work.CompanyPaper.Line;

/// Writes the texts of papers for companies in the language in which they are given; a sentence that nobody here can check is
/// not put on a paper of hers. May be used from any thread.
final class CompanyPaperWords {
    private static final String BETWEEN = " – ";
    private final Texts texts;
    private final WorkWords words;
    private final Locale language;

    /// @param language one of the languages of the program
    CompanyPaperWords(Locale language) {
        this.language = language;
        texts = new Texts(language);
        words = new WorkWords(texts);
    }

    /// Returns her CV: what she chose, and nothing else.
    CompanyPaper cv(CvForm form, CvPage page) {
        var lines = new ArrayList<Line>();
        form.shown().stream().sorted().filter(field -> field != CvField.NAME).forEach(field -> value(field, form, page)
                .ifPresent(value -> lines.add(new Line(words.of(field), value))));
        var heading = form.shown().contains(CvField.NAME) ? form.words(CvField.NAME) : texts.say("work.paper.cv");
        return new CompanyPaper(CompanyPaper.Kind.CV, heading, lines, page.sender(), page.today(), language);
    }

    private Optional<String> value(CvField field, CvForm form, CvPage page) {
        return Optional.of(switch (field) {
            case NAME, REACH, SKILLS, EXPERIENCE, TRAINING -> form.words(field);
            case LANGUAGES -> page.wish().languages().stream().map(words::language).collect(Collectors.joining("\n"));
            case PLACEMENTS -> page.placed().stream().map(this::job).collect(Collectors.joining("\n"));
            case TIMES -> parts(page.wish().when());
            case HOURS -> page.wish().mostHours().isPresent()
                    ? texts.say("work.hours", page.wish().mostHours().getAsInt())
                    : "";
        }).filter(value -> !value.isEmpty());
    }

    private String job(Placement job) {
        return texts.say("work.paper.job", words.of(job.kind()), job.at().orElseThrow(),
                texts.shortDate(job.startedOn()) + job.endedOn().map(last -> BETWEEN + texts.shortDate(last))
                        .orElse(""));
    }

    /// Returns the paper about an opening, for the company to check.
    ///
    /// @param sender who sends it; may be empty
    /// @param on     the day on which it is made
    CompanyPaper opening(Opening opening, String sender, LocalDate on) {
        var details = opening.details();
        var lines = new ArrayList<Line>();
        line("work.paper.company", Optional.of(opening.at()), lines);
        line("work.opening.kind", details.kind().map(words::of), lines);
        line("work.opening.places", details.places(), lines);
        line("work.opening.hours", details.hours(), lines);
        line("work.opening.when", Optional.of(parts(details.when())), lines);
        line("work.opening.language", details.language().map(words::language), lines);
        line("work.opening.school-hours", details.schoolHours().map(words::of), lines);
        line("work.opening.transport", details.transport(), lines);
        line("work.opening.until", details.until().map(texts::date), lines);
        return new CompanyPaper(CompanyPaper.Kind.OPENING, details.title(), lines, sender, on, language);
    }

    /// Returns the paper about what was agreed on a placement.
    ///
    /// @param name her name as she wants it on this paper; may be empty
    CompanyPaper placement(String name, Placement job, Traineeship learning, CvPage page) {
        var lines = new ArrayList<Line>();
        line("work.paper.company", job.at(), lines);
        line("work.opening.kind", Optional.of(words.of(job.kind())), lines);
        line("work.placing.starts", Optional.of(texts.date(job.startedOn())), lines);
        line("work.placing.contract", job.contract().map(words::of), lines);
        line("work.opening.hours", job.hours(), lines);
        line("work.traineeship.tutor", learning.tutor(), lines);
        line("work.traineeship.project", learning.project(), lines);
        line("work.traineeship.allowance", learning.allowance(), lines);
        line("work.traineeship.paid", learning.paid().map(this::bearer), lines);
        line("work.traineeship.insured", learning.insured().map(this::bearer), lines);
        return new CompanyPaper(CompanyPaper.Kind.PLACEMENT, name.isEmpty() ? words.of(job.kind()) : name, lines,
                page.sender(), page.today(), language);
    }

    /// On paper, "we" are the sender.
    private String bearer(CostBearer who) {
        return who == CostBearer.US ? texts.say("work.paper.sender") : words.of(who);
    }

    private String parts(Set<DayPart> when) {
        return when.stream().sorted().map(words::of).collect(Collectors.joining(", "));
    }

    /// Returns a date as printed.
    String date(LocalDate day) {
        return texts.date(day);
    }

    private void line(String key, OptionalInt number, List<Line> lines) {
        if (number.isPresent()) {
            line(key, Optional.of(texts.number(number.getAsInt())), lines);
        }
    }

    private void line(String key, Optional<String> value, List<Line> lines) {
        value.filter(words -> !words.isBlank()).ifPresent(said -> lines.add(new Line(texts.say(key), said)));
    }
}
