package org.daybook.participants;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.participants.alike.Likeness;
import org.daybook.participants.alike.NameKey;
import org.daybook.participants.alike.Traits;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.BulkInsert;

/// Writes the members of an import, each with a card of her own, and knows who was here before. Runs inside one passage, on its
/// thread; [#close] writes the last rows. No audit line names the imported women: the line names the import.
public final class MemberImport implements AutoCloseable {
    private static final List<String> PARTICIPANT = List.of("id", "card", "welcomed_on", "preferred_name",
            "name_folded", "language", "birth_year", "birth_month", "citizenship", "welcome");
    private static final List<String> MEMBERSHIP = List.of("participant", "stated_age", "stated_on", "children",
            "found");
    private static final List<String> NAME_KEY = List.of("participant", "edition", "key");

    private final UnitOfWork work;
    private final CardMaker cards;
    private final BulkInsert participants;
    private final BulkInsert memberships;
    private final BulkInsert keys;
    private final Map<String, Known> byCard = new HashMap<>();
    private final Map<ParticipantId, Known> byId = new HashMap<>();
    private final Set<String> taken;
    /// One card for each woman who was here before.
    private final Map<ParticipantId, String> cardOf = new HashMap<>();
    private final Set<ParticipantId> added = new HashSet<>();
    private final ImportLookAlikes alikes;

    /// What a register states about a woman.
    ///
    /// @param card        of this program, if the register has one that is free
    /// @param welcomedOn  the day since when she comes
    /// @param name        as it is written
    /// @param language    ISO 639
    /// @param birth       year and month
    /// @param statedAge   if the register has no birth
    /// @param citizenship a country
    /// @param children    whether any come with her
    /// @param found       how she found the space
    public record Told(Optional<CardNumber> card, LocalDate welcomedOn, Optional<String> name,
            Optional<String> language, Optional<Birth> birth, Optional<StatedAge> statedAge,
            Optional<Citizenship> citizenship, Optional<Children.Said> children, Optional<OutreachSource> found) {}

    /// A woman who has a card.
    ///
    /// @param id          her identity
    /// @param name        as it is written
    /// @param birth       year and month
    /// @param language    ISO 639
    /// @param citizenship a code
    public record Known(ParticipantId id, Optional<String> name, Optional<Birth> birth, Optional<String> language,
            Optional<String> citizenship) {}

    MemberImport(UnitOfWork work, CardMaker cards, ParticipantStore store, NameKeyStore nameKeys) {
        this.work = work;
        this.cards = cards;
        participants = new BulkInsert(work.tx(), "participant", PARTICIPANT);
        memberships = new BulkInsert(work.tx(), "membership", MEMBERSHIP, participants);
        keys = new BulkInsert(work.tx(), "name_key", NAME_KEY, participants);
        alikes = new ImportLookAlikes(() -> nameKeys.keys(work.tx()));
        taken = new HashSet<>(store.allCards(work.tx()));
        store.known(work.tx()).forEach((card, known) -> {
            byCard.put(card, known);
            cardOf.putIfAbsent(known.id(), card);
            remember(known);
        });
    }

    /// Returns the woman with a card, also through a card that was joined to another; empty if she is hidden from the person
    /// acting.
    public Optional<Known> withCard(CardNumber card) {
        return Optional.ofNullable(byCard.get(card.toString())).filter(one -> !work.isKeptFrom(one.id().value()));
    }

    /// Returns the woman with an id that an earlier import recorded; empty if she is hidden from the person acting.
    public Optional<Known> withId(ParticipantId id) {
        return Optional.ofNullable(byId.get(id)).filter(one -> !work.isKeptFrom(one.id().value()));
    }

    /// Checks whether a card was ever issued.
    public boolean isTaken(CardNumber card) {
        return taken.contains(card.toString());
    }

    /// Checks whether she may be somebody who is already here or was just added: a name that sounds like hers, and nothing
    /// against it. Stops looking if there are too many people to compare with.
    public boolean looksLikeSomebody(Told told) {
        return alikes.isAny(told, one -> !work.isKeptFrom(one.id().value()));
    }

    /// A woman who was here before and may be the woman of a row.
    ///
    /// @param id    her identity
    /// @param card  her card
    /// @param birth year and month
    public record Alike(ParticipantId id, String card, Optional<Birth> birth) {}

    /// Returns a few women who were here before and may be her, the likeliest first; nobody hidden from the person acting.
    public List<Alike> alike(Told told) {
        return alikes.nearest(told, one -> !added.contains(one.id()) && !work.isKeptFrom(one.id().value()),
                one -> cardOf.getOrDefault(one.id(), "")).stream().flatMap(one -> asAlike(one).stream()).toList();
    }

    /// Returns a few women whom this import added and who may be her, the likeliest first.
    public List<Known> alikeAdded(Told told) {
        return alikes.nearest(told, one -> added.contains(one.id()), _ -> "");
    }

    /// Returns a woman who was here before, with her card.
    public Optional<Alike> asAlike(Known her) {
        return Optional.ofNullable(cardOf.get(her.id())).map(card -> new Alike(her.id(), card, her.birth()));
    }

    /// Checks whether looking stopped because there were too many people to compare with.
    public boolean hasStoppedLooking() {
        return alikes.hasStopped();
    }

    /// Checks whether two descriptions may be of one woman: nothing that both state contradicts.
    public static boolean agree(Known one, Optional<String> name, Optional<Birth> birth) {
        boolean sameBirth = one.birth().isEmpty() || birth.isEmpty()
                || one.birth().get().year() == birth.get().year()
                        && (one.birth().get().month().isEmpty() || birth.get().month().isEmpty()
                                || one.birth().get().month().equals(birth.get().month()));
        boolean sameName = one.name().isEmpty() || name.isEmpty()
                || NameFolding.fold(one.name().get()).equals(NameFolding.fold(name.get()))
                || Likeness.of(Traits.named(one.name().get()), Traits.named(name.get())).isPresent();
        return sameBirth && sameName;
    }

    /// Checks whether a row gives a woman's name and date of birth exactly as they are here, and nothing else that differs.
    public static boolean isAsStated(Known one, Told told) {
        return told.name().isPresent() && told.name().map(NameFolding::fold).equals(one.name().map(NameFolding::fold))
                && told.birth().equals(one.birth())
                && (told.language().isEmpty() || told.language().equals(one.language()))
                && (told.citizenship().isEmpty()
                        || told.citizenship().map(Citizenship::code).equals(one.citizenship()));
    }

    /// Checks whether both have the same given and family name. Many people share a single name.
    public static boolean haveOneFullName(Known one, Optional<String> name) {
        return one.name().isPresent() && name.filter(said -> said.strip().contains(" "))
                .map(NameFolding::fold).equals(one.name().map(NameFolding::fold));
    }

    /// Adds her.
    public Known add(Told told) {
        var id = new ParticipantId(work.newId());
        var card = told.card().filter(free -> !isTaken(free))
                .orElseGet(() -> cards.next(this::isTaken));
        taken.add(card.toString());
        var name = told.name();
        participants.row(id.value(), card, told.welcomedOn(), name.orElse(null),
                name.map(NameFolding::fold).orElse(null), told.language().orElse(null),
                told.birth().map(Birth::year).orElse(null), told.birth().map(Birth::month)
                        .filter(OptionalInt::isPresent).map(OptionalInt::getAsInt).orElse(null),
                told.citizenship().map(Citizenship::code).orElse(null),
                ParticipantRows.code(Welcome.Ending.FINISHED));
        if (told.statedAge().isPresent() || told.children().isPresent() || told.found().isPresent()) {
            memberships.row(id.value(), told.statedAge().map(StatedAge::years).orElse(null),
                    told.statedAge().flatMap(StatedAge::on).orElse(null),
                    told.children().map(said -> said == Children.Said.NONE ? "none" : "some").orElse(null),
                    told.found().map(OutreachSource::code).orElse(null));
        }
        name.flatMap(NameKey::of).ifPresent(key -> keys.row(id.value(), NameKey.EDITION, key));
        var known = new Known(id, name, told.birth(), told.language(), told.citizenship().map(Citizenship::code));
        byCard.put(card.toString(), known);
        added.add(id);
        remember(known);
        return known;
    }

    /// Writes pending women before rows that refer to them: for callers that write such rows at their own pace.
    public BulkInsert women() {
        return participants;
    }

    /// Writes all pending women, because other rows will refer to them.
    public void flush() {
        participants.flush();
    }

    private void remember(Known known) {
        byId.put(known.id(), known);
        alikes.remember(known);
    }

    @Override
    public void close() {
        participants.close();
        memberships.close();
        keys.close();
    }
}
