package org.daybook.staff;

import static org.daybook.vault.Columns.id;
import static org.daybook.vault.Columns.text;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.mapper.RowViewMapper;
import org.jdbi.v3.core.result.RowView;

/// SQL of people and site.
final class StaffStore {
    private static final RowViewMapper<StaffMember> MEMBER = row -> new StaffMember(new StaffId(id(row, "id")),
            text(row, "sign_in_word"), text(row, "initials"), roles(text(row, "roles")));

    void insert(Tx tx, StaffMember member, Optional<UUID> slot) {
        tx.handle().createUpdate("""
                insert into staff_member (id, slot_id, sign_in_word, initials, roles)
                values (:id, :slot, :word, :initials, :roles)""").bind("id", member.id().value())
                .bind("slot", slot.map(UUID::toString).orElse(null)).bind("word", member.signInWord())
                .bind("initials", member.initials())
                .bind("roles", member.roles().stream().map(Role::code).sorted().collect(Collectors.joining(" ")))
                .execute();
    }

    Optional<StaffMember> bySlot(Tx tx, UUID slot) {
        return tx.handle().createQuery("""
                select id, sign_in_word, initials, roles
                  from staff_member
                 where slot_id = :slot""").bind("slot", slot).map(MEMBER).findOne();
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

    private static Set<Role> roles(String written) {
        return Arrays.stream(written.split(" ")).map(Role::ofCode).collect(Collectors.toUnmodifiableSet());
    }
}
