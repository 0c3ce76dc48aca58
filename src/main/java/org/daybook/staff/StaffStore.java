package org.daybook.staff;

import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeDay;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.text;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.mapper.RowViewMapper;
import org.jdbi.v3.core.result.RowView;

/// SQL of staff and site.
final class StaffStore {
    private static final RowViewMapper<StaffMember> MEMBER = row -> new StaffMember(new StaffId(id(row, "id")),
            text(row, "sign_in_word"), text(row, "initials"), roles(text(row, "roles")));
    private static final RowViewMapper<Stored> STORED = row -> new Stored(
            new StaffMember(new StaffId(id(row, "id")), text(row, "sign_in_word"), text(row, "initials"),
                    roles(text(row, "roles"))),
            maybeText(row, "slot_id").map(UUID::fromString), maybeDay(row, "left_on"));

    /// @param member the member of staff
    /// @param slot   the key slot that opens the store for her, if any
    /// @param leftOn when she left, if she did
    record Stored(StaffMember member, Optional<UUID> slot, Optional<LocalDate> leftOn) {
        /// Returns whether she can sign in.
        ///
        /// @param slots those that open the store
        Colleague.State state(Set<UUID> slots) {
            if (leftOn.isPresent()) {
                return slot.isPresent() ? Colleague.State.LEAVING : Colleague.State.LEFT;
            }
            return slot.filter(slots::contains).isPresent() ? Colleague.State.HERE : Colleague.State.NO_PASSPHRASE;
        }
    }

    void insert(Tx tx, StaffMember member, Optional<UUID> slot) {
        tx.handle().createUpdate("""
                insert into staff_member (id, slot_id, sign_in_word, initials, roles)
                values (:id, :slot, :word, :initials, :roles)""").bind("id", member.id().value())
                .bind("slot", slot.map(UUID::toString).orElse(null)).bind("word", member.signInWord())
                .bind("initials", member.initials()).bind("roles", written(member.roles())).execute();
    }

    /// Undoes what [#insert] entered, if no key slot could be made for her.
    void delete(Tx tx, StaffId who) {
        tx.handle().createUpdate("""
                delete from staff_member
                 where id = :id""").bind("id", who.value()).execute();
    }

    void setRoles(Tx tx, StaffId who, Set<Role> roles) {
        tx.handle().createUpdate("""
                update staff_member
                   set roles = :roles
                 where id = :id""").bind("roles", written(roles)).bind("id", who.value()).execute();
    }

    /// Records that she left: her initials stay. Her slot stays recorded until it is removed, see [#leaving].
    void leave(Tx tx, StaffId who, LocalDate day) {
        tx.handle().createUpdate("""
                update staff_member
                   set left_on = :day
                 where id = :id""").bind("day", day.toString()).bind("id", who.value()).execute();
    }

    /// Returns those who left and whose slots are still to be removed. Slots without any row, such as those of a recovery kit,
    /// are not included.
    List<Stored> leaving(Tx tx) {
        return everyone(tx).stream().filter(stored -> stored.leftOn().isPresent() && stored.slot().isPresent())
                .toList();
    }

    /// Records that her slot is removed.
    void forgetSlot(Tx tx, StaffId who) {
        tx.handle().createUpdate("""
                update staff_member
                   set slot_id = null
                 where id = :id""").bind("id", who.value()).execute();
    }

    Optional<StaffMember> bySlot(Tx tx, UUID slot) {
        return tx.handle().createQuery("""
                select id, sign_in_word, initials, roles
                  from staff_member
                 where slot_id = :slot
                   and left_on is null""").bind("slot", slot).map(MEMBER).findOne();
    }

    /// Returns everyone, including those who left, in the order in which they joined.
    List<Stored> everyone(Tx tx) {
        return tx.handle().createQuery("""
                select id, slot_id, sign_in_word, initials, roles, left_on
                  from staff_member
                 order by left_on is not null, id""").map(STORED).list();
    }

    /// Returns a member of staff, and who she was before, if she left the team and came back under the same sign-in word.
    Set<StaffId> same(Tx tx, StaffId who) {
        var all = everyone(tx).stream().map(Stored::member).toList();
        var words = all.stream().filter(one -> one.id().equals(who)).map(StaffMember::signInWord).toList();
        return Stream.concat(Stream.of(who), all.stream().filter(one -> words.contains(one.signInWord()))
                .map(StaffMember::id)).collect(Collectors.toUnmodifiableSet());
    }

    Optional<Stored> byId(Tx tx, StaffId who) {
        return everyone(tx).stream().filter(stored -> stored.member().id().equals(who)).findFirst();
    }

    void insert(Tx tx, UUID id, Site site) {
        tx.handle().createUpdate("""
                insert into site (id, code, country, zone)
                values (:id, :code, :country, :zone)""").bind("id", id).bind("code", site.code())
                .bind("country", site.country()).bind("zone", site.zone().getId()).execute();
    }

    Optional<Site> site(Tx tx) {
        return tx.handle().createQuery("""
                select code, country, zone
                  from site""")
                .map((RowView row) -> new Site(text(row, "code"), text(row, "country"), ZoneId.of(text(row, "zone"))))
                .findOne();
    }

    private static String written(Set<Role> roles) {
        return roles.stream().map(Role::code).sorted().collect(Collectors.joining(" "));
    }

    private static Set<Role> roles(String written) {
        return Arrays.stream(written.split(" ")).map(Role::ofCode).collect(Collectors.toUnmodifiableSet());
    }
}
