package org.daybook.referrals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.staff.Received;
import org.daybook.staff.Received.Who.Outside;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.staff.SubjectAccessSection.Line;
import org.daybook.staff.SubjectAccessSection.Value;
import org.daybook.staff.Version;

/// Her referrals, as they are read to her; who was told what; and their former versions.
final class ReferralSubjectAccess {
    private ReferralSubjectAccess() {}

    /// @param said her answers to what they may tell us, for all of them, in the order of writing; if there are none for one,
    ///             the present value stands in
    /// @param done the steps of a national mechanism that were taken, by referral
    static List<SubjectAccessSection> of(List<Referral> referrals, List<ReferralSaid> said,
            Map<ReferralId, Map<NationalStep, LocalDate>> done) {
        return referrals.isEmpty()
                ? List.of()
                : List.of(new SubjectAccessSection("referrals.copy.title",
                        referrals.stream().flatMap(one -> lines(one, said, done.getOrDefault(one.id(), Map.of())))
                                .toList()));
    }

    private static Stream<Line> lines(Referral one, List<ReferralSaid> said, Map<NationalStep, LocalDate> done) {
        var terms = one.terms();
        var what = new ArrayList<Value>(List.of(new Value.Words(one.to().organisation()),
                new Value.Words(one.reference()), new Value.Chosen("services", terms.need()),
                chosen(terms.urgency()), chosen(terms.channel())));
        terms.companion().ifPresent(who -> what.add(chosen(who)));
        if (!one.words().isEmpty()) {
            what.add(new Value.Words(one.words()));
        }
        var back = said.stream().filter(each -> each.referral().equals(one.id()))
                .map(each -> new Line("referrals.copy.feedback",
                        new Value.Several(List.of(new Value.Day(each.on()), chosen(each.feedback())))))
                .toList();
        return Stream.of(Stream.of(new Line("referrals.copy.referral", new Value.Several(what)),
                new Line("referrals.copy.allowed", new Value.Several(data(one)))),
                back.isEmpty()
                        ? Stream.of(new Line("referrals.copy.feedback", chosen(terms.feedback())))
                        : back.stream(),
                one.steps().stream().map(step -> new Line("referrals.copy.step", new Value.Several(values(step)))),
                done.entrySet().stream().sorted(Map.Entry.comparingByKey())
                        .map(step -> new Line("referrals.copy.guided",
                                new Value.Several(List.of(new Value.Day(step.getValue()), chosen(step.getKey()))))))
                .flatMap(lines -> lines);
    }

    private static List<Value> values(ReferralStep step) {
        var values = new ArrayList<Value>(List.of(new Value.Day(step.on()), chosen(step.status())));
        step.gap().ifPresent(gap -> values.add(chosen(gap)));
        if (!step.words().isEmpty()) {
            values.add(new Value.Words(step.words()));
        }
        step.reflection().ifPresent(day -> values.add(new Value.Day(day)));
        return values;
    }

    private static List<Value> data(Referral one) {
        return one.terms().data().stream().sorted().<Value>map(data -> new Value.Chosen("consents", data)).toList();
    }

    private static Value chosen(Enum<?> constant) {
        return new Value.Chosen("referrals", constant);
    }

    /// Returns who has what: only for those that were sent.
    static List<Received> received(List<Referral> referrals) {
        return referrals.stream().flatMap(one -> one.goneOn().map(day -> new Received(day,
                new Outside(List.of(new Value.Words(one.to().organisation()))), data(one))).stream()).toList();
    }

    /// A later step of a referral, after the first.
    private record Later(ReferralId of, int at, ReferralStep step) {}

    /// Returns the versions, oldest first. Adding a referral changed nothing that was there, so only its later steps make a
    /// version.
    static List<Version> versions(List<Referral> referrals) {
        var later = referrals.stream()
                .flatMap(one -> IntStream.range(1, one.steps().size())
                        .mapToObj(at -> new Later(one.id(), at, one.steps().get(at))))
                .sorted(Comparator.comparing(one -> one.step().on())).toList();
        var shown = new HashMap<ReferralId, Integer>();
        var versions = new ArrayList<Version>();
        referrals.stream().findFirst().map(one -> one.steps().getFirst().on())
                .ifPresent(day -> versions.add(new Version(day, Optional.empty(), until(referrals, shown))));
        for (var one : later) {
            shown.put(one.of(), one.at());
            versions.add(new Version(one.step().on(), Optional.of(one.step().recordedBy()), until(referrals, shown)));
        }
        return List.copyOf(versions);
    }

    private static List<SubjectAccessSection> until(List<Referral> referrals, Map<ReferralId, Integer> shown) {
        return of(referrals.stream().map(one -> new Referral(one.id(), one.reference(), one.to(), one.terms(),
                one.words(), one.steps().subList(0, 1 + shown.getOrDefault(one.id(), 0)))).toList(), List.of(),
                Map.of());
    }
}
