package org.daybook.app;

import java.util.Set;
import org.daybook.site.OpenSite;
import org.daybook.staff.NewMember;
import org.daybook.staff.Permission;
import org.daybook.staff.Role;

/// A manager who counts as a second person on her first day: as if the first one had been read by a colleague long ago.
public final class SecondManager {
    /// Her sign-in word; her passphrase is [PreparedSite#PASSPHRASE].
    public static final String WORD = "co";

    private SecondManager() {}

    /// Adds her to an open site.
    public static void join(OpenSite house) {
        house.team().add(new NewMember(WORD, "CO", Set.of(Role.COORDINATOR)),
                PreparedSite.PASSPHRASE.toCharArray());
        countNewcomers(house);
    }

    /// Lets everybody who was added count.
    static void countNewcomers(OpenSite house) {
        house.gate().act(Permission.KEEP_MARKS, work -> work.tx().handle().createUpdate("""
                update review
                   set ended_at = :at
                 where act = :act""").bind("at", work.now().toString())
                .bind("act", Permission.ADD_MEMBER.code()).execute());
    }
}
