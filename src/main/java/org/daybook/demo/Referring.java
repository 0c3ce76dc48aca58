package org.daybook.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daybook.consents.Heard;
import org.daybook.participants.Participant;
import org.daybook.participants.Welcome;
import org.daybook.referrals.IncomingReferral;
import org.daybook.referrals.NationalStep;
import org.daybook.referrals.NewIncoming;
import org.daybook.referrals.NewReferral;
import org.daybook.referrals.NewStep;
import org.daybook.referrals.ReferralChannel;
import org.daybook.referrals.ReferralCompanion;
import org.daybook.referrals.ReferralFeedback;
import org.daybook.referrals.ReferralGap;
import org.daybook.referrals.ReferralGuiding;
import org.daybook.referrals.ReferralId;
import org.daybook.referrals.ReferralStatus;
import org.daybook.referrals.ReferralUrgency;
import org.daybook.services.ServiceKind;
import org.daybook.services.YesNo;

/// Adds the referrals of some women in the last months, and their results: every status, including some that should be followed
/// up today. Uses none of the story's randomness. On the write lane's thread.
final class Referring {
    private static final String NOTHING = "-";
    private static final LocalTime MORNING = LocalTime.of(9, 45);
    private static final int GROWN_UP = 19;
    private static final int MONTHS = 6;
    /// The minimum number of days between her welcome and a referral.
    private static final int SETTLED = 3;

    private final Story story;
    private final Rooms rooms;
    private final InventedServices services;
    private final Function<Woman, Participant> who;

    /// @param who returns her record, once she was welcomed
    Referring(Story story, Rooms rooms, InventedServices services, Function<Woman, Participant> who) {
        this.story = story;
        this.rooms = rooms;
        this.services = services;
        this.who = who;
    }

    /// One line of the list.
    private record Told(LocalDate on, ServiceKind kind, ReferralUrgency urgency, NewStep came, int later,
            String words) {}

    /// Returns the actions on referrals, in order of date.
    Collection<StoryStep> steps() {
        var steps = new ArrayList<StoryStep>();
        var referred = new HashSet<Woman>();
        for (var line : WordLists.of("referrals.txt")) {
            var told = told(line);
            candidates(told.on()).filter(her -> !referred.contains(her)).findFirst()
                    .or(() -> candidates(told.on()).findFirst()).ifPresent(her -> {
                        referred.add(her);
                        steps.addAll(steps(her, told));
                    });
        }
        arrived(steps);
        return steps;
    }

    /// Adds what other organisations sent: one that led to a record, and two that are still undecided.
    private void arrived(List<StoryStep> steps) {
        var today = story.recipe().asOf();
        candidates(today).findFirst().ifPresent(her -> steps.add(new StoryStep(today.minusDays(6).atTime(MORNING),
                () -> rooms.referrals().incoming().here(add("Ascolto Zisa", ServiceKind.EDUCATION, YesNo.YES,
                        "").id(), who.apply(her).card().toString()))));
        steps.add(new StoryStep(today.minusDays(2).atTime(MORNING), () -> add("Pronto soccorso San Biagio",
                ServiceKind.PSYCHOSOCIAL, YesNo.NO, "A discharge letter of two pages, with her name and diagnosis.")));
        steps.add(new StoryStep(today.minusDays(1).atTime(MORNING), () -> add("Sportello legale Quattro Venti",
                ServiceKind.CLOTHES_AND_THINGS, YesNo.YES, "She may come on Thursday with two children.")));
    }

    private IncomingReferral add(String sender, ServiceKind need, YesNo knows, String unasked) {
        return rooms.referrals().incoming().add(new NewIncoming(sender, Optional.of(need), Optional.of(knows),
                unasked));
    }

    private Told told(List<String> line) {
        var status = ReferralStatus.valueOf(line.get(3));
        return new Told(story.recipe().asOf().minusDays(Long.parseLong(line.get(0))),
                ServiceKind.valueOf(line.get(1)), ReferralUrgency.valueOf(line.get(2)),
                new NewStep(Optional.of(status), said(line.get(4)).map(ReferralGap::valueOf),
                        said(line.get(7)).orElse("")),
                Integer.parseInt(line.get(5)), said(line.get(6)).orElse(""));
    }

    private static Optional<String> said(String words) {
        return Optional.of(words).filter(one -> !one.equals(NOTHING));
    }

    /// Returns women, adults only, who were here by then, with those who still come first. For a girl another person would have
    /// to be asked, too.
    private Stream<Woman> candidates(LocalDate on) {
        return story.women().stream().filter(her -> her.number() % 3 != 1)
                .filter(her -> her.form().ending() == Welcome.Ending.FINISHED)
                .filter(her -> her.form().birthYear().orElse(0) <= on.getYear() - GROWN_UP)
                .filter(her -> !her.arrives().isAfter(on.minusDays(SETTLED)))
                .sorted(Comparator.comparing(her -> her.leaves().isBefore(on)));
    }

    private List<StoryStep> steps(Woman woman, Told told) {
        var made = new ArrayList<ReferralId>();
        var begun = new StoryStep(told.on().atTime(MORNING), () -> made.add(begin(woman, told)));
        return told.later() == 0
                ? List.of(begun)
                : List.of(begun, new StoryStep(told.on().plusDays(told.later()).atTime(MORNING.plusMinutes(5)),
                        () -> rooms.referrals().log(who.apply(woman).id(), made.getFirst(), told.came())));
    }

    private ReferralId begin(Woman woman, Told told) {
        var her = who.apply(woman).id();
        var channels = rooms.referrals().of(her).channels().stream().sorted().toArray(ReferralChannel[]::new);
        var id = rooms.referrals().refer(her, form(woman, told, channels), Heard.only(woman.form().wording())).all()
                .getFirst()
                .referral().id();
        if (told.came().status().filter(ReferralStatus.PREPARED::equals).isEmpty()) {
            rooms.referrals().asked(her, id);
        }
        if (told.kind() == ServiceKind.NATIONAL_REFERRAL) {
            rooms.referrals().guiding().tick(her, id, NationalStep.FIRST_CONTACT, ReferralGuiding.Taken.TODAY);
            rooms.referrals().guiding().tick(her, id, NationalStep.INFORMED_CONSENT, ReferralGuiding.Taken.TODAY);
            rooms.referrals().feedback().mayTell(her, id, turn(ReferralFeedback.values(), woman.number() + 1));
        }
        return id;
    }

    private NewReferral form(Woman woman, Told told, ReferralChannel[] channels) {
        var service = services.of(told.kind());
        boolean more = woman.number() % 2 == 0;
        return new NewReferral(new NewReferral.To(Optional.of(service.id()), service.facts().name()),
                new NewReferral.Request(Optional.of(told.kind()), Optional.of(told.urgency()), told.words()),
                new NewReferral.Telling(more ? NewReferral.OFFERED : NewReferral.USUAL,
                        Optional.of(turn(channels, woman)),
                        Optional.of(turn(ReferralFeedback.values(), woman)),
                        Optional.of(turn(ReferralCompanion.values(), woman)), "it"),
                Optional.of(told.on().plusMonths(MONTHS)));
    }

    private static <T> T turn(T[] all, Woman woman) {
        return turn(all, woman.number());
    }

    private static <T> T turn(T[] all, int number) {
        return all[number % all.length];
    }
}
