package org.daybook.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.staff.Received;
import org.daybook.staff.Received.Who.Outside;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.staff.SubjectAccessSection.Line;
import org.daybook.staff.SubjectAccessSection.Value;

/// Her file as it is read to her. What colleagues wrote for each other (what a worker keeps in mind, reviews) is left out, and
/// so is what would harm somebody else or defeat a law: a report about which she was not told first, and a request from outside
/// to which nothing was given (decision 39).
final class CaseSubjectAccess {
    private CaseSubjectAccess() {}

    static List<SubjectAccessSection> of(OpenCase file) {
        var parts = new ArrayList<SubjectAccessSection>();
        parts.add(new SubjectAccessSection("cases.copy.title", head(file)));
        add(parts, "cases.copy.protection", protection(file.plan().protection().words()));
        add(parts, "cases.copy.actions", file.plan().actions().stream().map(CaseSubjectAccess::action).toList());
        add(parts, "cases.copy.contacts", file.plan().followUps().stream().map(CaseSubjectAccess::contact).toList());
        add(parts, "cases.copy.duties", duties(file.duties()));
        return parts;
    }

    /// Returns the line for a file on which the worker reading with her does not work.
    static List<SubjectAccessSection> elsewhere(LocalDate openedOn) {
        return List.of(new SubjectAccessSection("cases.copy.elsewhere",
                List.of(new Line("cases.copy.opened", new Value.Day(openedOn)))));
    }

    private static void add(List<SubjectAccessSection> parts, String heading, List<Line> lines) {
        if (!lines.isEmpty()) {
            parts.add(new SubjectAccessSection(heading, lines));
        }
    }

    private static List<Line> head(OpenCase file) {
        var lines = new ArrayList<Line>();
        lines.add(new Line("cases.copy.opened", new Value.Day(file.head().openedOn())));
        file.head().closedOn().ifPresent(day -> lines.add(new Line("cases.copy.closed", new Value.Day(day))));
        file.head().wordsGoneOn()
                .ifPresent(day -> lines.add(new Line("cases.copy.words-gone", new Value.Day(day))));
        SubjectAccessSection.words("cases.copy.words", file.head().presenting().words()).ifPresent(lines::add);
        file.head().needs().forEach(need -> lines.add(need(need)));
        file.standing().forEach(entry -> lines.add(several("cases.copy.standing", standing(entry))));
        return lines;
    }

    private static Stream<Value> standing(StandingEntry entry) {
        var decided = entry.decided();
        return Stream.of(decided.standing().<Value>map(one -> new Value.Chosen("cases", one)),
                decided.by().<Value>map(one -> new Value.Chosen("cases", one)),
                decided.decider().<Value>map(Value.Words::new),
                Optional.<Value>of(new Value.Day(entry.writtenOn()))).flatMap(Optional::stream);
    }

    private static List<Line> protection(ProtectionPlan.Words words) {
        return Stream.of(words.concern(), words.resources(), words.before(), words.during(), words.after())
                .map(each -> SubjectAccessSection.words("cases.copy.words", each)).flatMap(Optional::stream).toList();
    }

    static Line need(Need need) {
        return several("cases.copy.need",
                Stream.concat(Stream.of(new Value.Chosen("cases", need.area())), words(need.words())));
    }

    static Line action(Action action) {
        var told = action.told();
        return several("cases.copy.action", Stream.concat(
                Stream.of(told.goal(), told.action(), told.who()).flatMap(CaseSubjectAccess::words),
                Stream.of(new Value.Chosen("cases", action.status()))));
    }

    /// Returns a contact; one that has not been held is planned, whatever its day.
    static Line contact(FollowUp one) {
        return several(one.held().isPresent() ? "cases.copy.contact" : "cases.copy.planned",
                Stream.concat(Stream.of(new Value.Day(one.dueOn())),
                        one.held().stream()
                                .flatMap(held -> Stream.concat(Stream.of(new Value.Chosen("cases", held.outcome())),
                                        words(held.words())))));
    }

    private static List<Line> duties(OpenCase.Duties duties) {
        return Stream.concat(duties.reports().stream().map(Kept::form).map(CaseSubjectAccess::report),
                duties.requests().stream().map(Kept::form).map(CaseSubjectAccess::request)).flatMap(Optional::stream)
                .toList();
    }

    /// Returns a report, if she was told of it first.
    static Optional<Line> report(MandatoryReport report) {
        return Optional.of(report).filter(CaseSubjectAccess::toldFirst)
                .map(_ -> several("cases.copy.report", Stream.concat(
                        report.on().stream().map(Value.Day::new),
                        Stream.of(report.recipient(), report.basis(), report.decidedBy())
                                .flatMap(CaseSubjectAccess::words))));
    }

    /// Returns a request, if something was given to it.
    static Optional<Line> request(OutsideRequest request) {
        return Optional.of(request).filter(CaseSubjectAccess::answered)
                .map(_ -> several("cases.copy.request", Stream.concat(
                        request.askedOn().stream().map(Value.Day::new),
                        Stream.of(request.office(), request.basis(), request.decidedBy())
                                .flatMap(CaseSubjectAccess::words))));
    }

    /// Returns the recipients of a report or an answer, by the same rule: what she was not told first is only in the file.
    static List<Received> received(OpenCase.Duties duties) {
        var reports = duties.reports().stream().map(Kept::form).filter(CaseSubjectAccess::toldFirst)
                .flatMap(report -> report.on().stream().map(on -> new Received(on,
                        new Outside(words(report.recipient()).toList()), words(report.basis()).toList())));
        var requests = duties.requests().stream().map(Kept::form).filter(CaseSubjectAccess::answered)
                .flatMap(request -> request.askedOn().stream().map(on -> new Received(on, new Outside(Stream.concat(
                        request.asker().<Value>map(asker -> new Value.Chosen("cases", asker)).stream(),
                        words(request.office())).toList()),
                        Stream.concat(request.decision().<Value>map(what -> new Value.Chosen("cases", what)).stream(),
                                words(request.basis())).toList())));
        return Stream.concat(reports, requests).toList();
    }

    private static boolean toldFirst(MandatoryReport report) {
        return report.toldFirst().filter(told -> told == WithHer.YES).isPresent();
    }

    private static boolean answered(OutsideRequest request) {
        return request.decision().filter(what -> what == Decision.GIVEN || what == Decision.PARTLY).isPresent();
    }

    private static Stream<Value> words(Optional<String> words) {
        return words.<Value>map(Value.Words::new).stream();
    }

    private static Line several(String label, Stream<? extends Value> values) {
        return new Line(label, new Value.Several(List.copyOf(values.toList())));
    }
}
