package org.daybook.staff;

import java.util.Set;
import java.util.stream.Collectors;

/// What a member of staff is trusted with; one person may have several. The nine roles of women's and girls' spaces (IRC/IMC
/// toolkit and its sample job descriptions; staff of Centro PENC; roles of case-management tools). What each may do is on one
/// page, [Permission]; roles usually given together are a [Preset].
public enum Role {
    /// Runs the space: calendar, people, figures for partners. Opens a record only with a written reason.
    COORDINATOR("coordinator"),
    /// Accompanies women one by one: welcome, plan, referral. Also psychologists.
    CASEWORKER("caseworker"),
    /// Reviews and approves what caseworkers do, and writes nothing herself.
    CASE_SUPERVISOR("case-supervisor"),
    /// Leads sessions and ticks who came; trainers and educators.
    FACILITATOR("facilitator"),
    /// Welcomes women and interprets.
    MEDIATOR("mediator"),
    /// Works at the door: counts, and knows only card numbers. Also volunteers.
    RECEPTION("reception"),
    /// Finds companies and accompanies women into work; sees only what concerns work.
    JOB_OFFICER("job-officer"),
    /// Responsible for figures and their export; coded data, no names.
    DATA_FOCAL_POINT("data-focal-point"),
    /// Meets women outside the space.
    OUTREACH("outreach");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    /// Returns the stored form; never shown.
    public String code() {
        return code;
    }

    /// Returns the form of several roles in an audit line.
    static String codes(Set<Role> roles) {
        return roles.stream().map(Role::code).sorted().collect(Collectors.joining(" ", "roles ", ""));
    }

    /// Returns the role of a stored code.
    ///
    /// @throws IllegalArgumentException if no role has this code
    public static Role ofCode(String code) {
        for (var role : values()) {
            if (role.code.equals(code)) {
                return role;
            }
        }
        throw new IllegalArgumentException("no such role");
    }
}
