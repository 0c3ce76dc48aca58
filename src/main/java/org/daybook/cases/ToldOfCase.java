package org.daybook.cases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.staff.Told;
import org.daybook.staff.Told.Line;
import org.daybook.staff.Told.Value;

/// Her file as it is read to her. Left out is what would harm somebody else or defeat a law: a report about which she was
/// not told first, and a request from outside to which nothing was given. Left out, too, is what a worker only kept in
/// mind. Decision 0039.
final class ToldOfCase {
    private ToldOfCase() {}

    static List<Told> of(OpenCase file) {
        return Stream.of(part("cases.copy.file", head(file)), part("cases.case-protection.title", protection(file)),
                part("cases.case-plan.title", file.plan().actions().stream().map(ToldOfCase::action)),
                part("cases.copy.contacts", file.plan().followUps().stream().map(ToldOfCase::followUp)),
                part("cases.case-standing.title", file.standing().stream().map(ToldOfCase::standing)),
                part("cases.copy.duties", duties(file))).flatMap(List::stream).toList();
    }

    static List<Told> byOthers(List<String> workers) {
        return part("cases.copy.file", Stream.of(new Line("cases.copy.by-others",
                new Value.Words(String.join(", ", workers)))));
    }

    private static List<Told> part(String heading, Stream<Line> lines) {
        var all = lines.toList();
        return all.isEmpty() ? List.of() : List.of(new Told(heading, all));
    }

    private static Stream<Line> head(OpenCase file) {
        var first = Stream.of(Optional.of(new Line("cases.copy.opened", new Value.Day(file.head().openedOn()))),
                file.head().closedOn().map(day -> new Line("cases.copy.closed", new Value.Day(day))),
                Told.words("cases.case-needs.presenting", file.head().presenting().words()),
                file.head().presenting().urgent().map(urgent -> chosen("cases.case-needs.urgent", urgent)))
                .flatMap(Optional::stream);
        return Stream.concat(first, file.head().needs().stream().map(need -> several("cases.case-needs.title",
                Optional.of(word(need.area())), need.words().map(Value.Words::new))));
    }

    private static Stream<Line> protection(OpenCase file) {
        var plan = file.plan().protection();
        return Stream.of(plan.needed().map(needed -> chosen("cases.case-needs.plan-needed", needed)),
                plan.withHer().map(withHer -> chosen("cases.case-protection.with-her", withHer)),
                plan.madeOn().map(day -> new Line("cases.case-protection.made-on", new Value.Day(day))),
                Told.words("cases.case-protection.concern", plan.words().concern()),
                Told.words("cases.case-protection.resources", plan.words().resources()),
                Told.words("cases.case-protection.before", plan.words().before()),
                Told.words("cases.case-protection.during", plan.words().during()),
                Told.words("cases.case-protection.after", plan.words().after()),
                plan.reviewOn().map(day -> new Line("cases.case-protection.review-on", new Value.Day(day))))
                .flatMap(Optional::stream);
    }

    private static Line action(Action row) {
        var told = row.told();
        return several("cases.copy.step", Optional.of(word(told.area())), told.action().map(Value.Words::new),
                told.goal().map(Value.Words::new), told.who().map(Value.Words::new), told.dueOn().map(Value.Day::new),
                Optional.of(word(row.status())));
    }

    private static Line followUp(FollowUp one) {
        return several("cases.case-contacts.title", Optional.of(new Value.Day(one.dueOn())),
                one.held().map(held -> word(held.outcome())),
                one.held().flatMap(FollowUp.Held::words).map(Value.Words::new));
    }

    private static Line standing(StandingEntry entry) {
        var decided = entry.decided();
        return several("cases.case-standing.standing", decided.standing().map(ToldOfCase::word),
                decided.by().map(ToldOfCase::word), decided.decider().map(Value.Words::new),
                decided.on().map(Value.Day::new), decided.country().map(Value.Country::new));
    }

    private static Stream<Line> duties(OpenCase file) {
        var reports = file.duties().reports().stream()
                .filter(report -> report.toldFirst().filter(told -> told == WithHer.YES).isPresent())
                .map(report -> several("cases.copy.report", report.on().map(Value.Day::new),
                        report.recipient().map(Value.Words::new), report.basis().map(Value.Words::new)));
        var requests = file.duties().requests().stream()
                .filter(request -> request.decision()
                        .filter(what -> what == Decision.GIVEN || what == Decision.PARTLY).isPresent())
                .map(request -> several("cases.copy.request", request.askedOn().map(Value.Day::new),
                        request.asker().map(ToldOfCase::word), request.office().map(Value.Words::new),
                        request.decision().map(ToldOfCase::word)));
        return Stream.concat(reports, requests);
    }

    private static Line chosen(String label, Enum<?> constant) {
        return new Line(label, word(constant));
    }

    private static Value word(Enum<?> constant) {
        return new Value.Chosen("cases", constant);
    }

    @SafeVarargs
    private static Line several(String label, Optional<? extends Value>... values) {
        return new Line(label, new Value.Several(
                Stream.of(values).flatMap(Optional::stream).map(Value.class::cast).toList()));
    }
}
