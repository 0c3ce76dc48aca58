package org.daybook.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.milestones.Cefr;
import org.daybook.paths.Languages;
import org.daybook.ui.Texts;
import org.daybook.work.OpeningDetails.LanguageLevel;

/// The texts for companies, openings and marks, in the worker's language.
record WorkWords(Texts texts) {
    String of(Enum<?> constant) {
        return texts.of("work", constant);
    }

    String language(String code) {
        return Languages.word(code, texts.locale());
    }

    String level(Cefr level) {
        return texts.of("milestones", level);
    }

    String language(LanguageLevel language) {
        return texts.say("work.language", language(language.code()), level(language.level()));
    }

    /// Returns the facts of an opening in one line.
    String facts(OpeningDetails details) {
        return Stream.of(details.kind().map(this::of),
                Optional.of(texts.say("work.places", details.places().orElse(0))),
                hours(details), Optional.of(parts(details)).filter(words -> !words.isEmpty()),
                details.language().map(this::language), details.transport(),
                details.until().map(day -> texts.say("work.until", texts.shortDate(day))))
                .flatMap(Optional::stream).collect(Collectors.joining("  ·  "));
    }

    private Optional<String> hours(OpeningDetails details) {
        return details.hours().isPresent()
                ? Optional.of(texts.say("work.hours", details.hours().getAsInt()))
                : Optional.empty();
    }

    private String parts(OpeningDetails details) {
        return details.when().stream().sorted().map(this::of).collect(Collectors.joining(", "));
    }

    /// Returns where she works and since when, under what contract and for how many hours.
    String job(Placement job) {
        return Stream.of(Optional.of(span(job)), job.contract().map(this::of),
                job.hours().isPresent()
                        ? Optional.of(texts.say("work.hours", job.hours().getAsInt()))
                        : Optional.<String>empty(),
                job.person().map(name -> texts.say("work.job.turns-to", name)))
                .flatMap(Optional::stream).collect(Collectors.joining("  ·  "));
    }

    private String span(Placement job) {
        return job.endedOn()
                .map(last -> texts.say("work.job.ended", of(job.kind()), texts.shortDate(job.startedOn()),
                        texts.shortDate(last), job.because().map(this::of).orElse("")))
                .orElseGet(() -> texts.say("work.job.since", of(job.kind()), texts.shortDate(job.startedOn())));
    }

    /// Returns the state of an offer.
    ///
    /// @param today the site's date
    String offer(JobOffer offer, LocalDate today) {
        var company = offer.companys().map(said -> texts.say(said == CompanyAnswer.YES
                ? "work.offer.company-yes"
                : "work.offer.company-no", of(said)));
        var hers = offer.hers().map(said -> texts.say(said == OfferAnswer.YES
                ? "work.offer.she-agrees"
                : "work.offer.she-declines"));
        return company.or(() -> offer.interview().map(one -> interview(one, today))).or(() -> hers)
                .orElseGet(() -> texts.say("work.offer.asked", texts.shortDate(offer.on())));
    }

    /// Returns when an interview is, or how it went.
    String interview(JobOffer.Interview interview, LocalDate today) {
        var day = interview.at().toLocalDate();
        var when = texts.near(day, today).orElseGet(() -> texts.shortDate(day));
        return interview.outcome()
                .map(came -> texts.say("work.offer.interview-came", when, of(came)))
                .orElseGet(() -> texts.say("work.offer.interview-at", when, texts.time(interview.at().toLocalTime())));
    }

    /// Returns the details of a traineeship in one line.
    String traineeship(Traineeship of) {
        var known = Stream.of(of.tutor(), of.allowance().isPresent()
                ? Optional.of(texts.say("work.traineeship.a-month", of.allowance().getAsInt()))
                : Optional.<String>empty(), of.insured().map(who -> texts.say("work.traineeship.insured-by", of(who))))
                .flatMap(Optional::stream).collect(Collectors.joining("  ·  "));
        return known.isEmpty() ? texts.say("work.traineeship.nothing") : known;
    }

    /// Returns what she said about her work, with its day.
    String status(StatusEntry entry) {
        return texts.say("work.status.said", of(entry.status()), texts.shortDate(entry.of()));
    }

    /// Returns a mark with its state.
    String mark(WorkMark mark) {
        return texts.say("work.mark.line", mark.months(), of(mark.state()));
    }

    /// Returns the needs of an opening, each with whether it is met.
    List<String> needs(Match match) {
        return match.needs().entrySet().stream().sorted(java.util.Map.Entry.comparingByKey())
                .map(one -> texts.say("work.need.line", of(one.getKey()), of(one.getValue()))).toList();
    }

    /// Returns what is due about her work.
    String due(WorkDue due, LocalDate today) {
        return switch (due.what()) {
            case WorkDue.What.Speak _ -> texts.say("work.due.speak");
            case WorkDue.What.Ask ask -> texts.say("work.due.mark", ask.mark().months(), texts.date(ask.mark().on()));
            case WorkDue.What.AskLeaving _ -> texts.say("work.due.leaving", texts.date(due.on()));
            case WorkDue.What.AskStatus _ -> texts.say("work.due.status", texts.date(due.on()));
            case WorkDue.What.NotAgreed job -> texts.say("work.due.not-agreed", texts.date(job.begins()));
            case WorkDue.What.Interview interview -> interview(interview.when(), today);
        };
    }
}
