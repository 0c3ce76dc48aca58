package org.daybook.staff;

/// What a member of staff is trusted with; one person may have several. The words are those of women's and girls'
/// spaces (IRC/IMC toolkit; roles of Centro PENC).
public enum Role {
    /// Coordinates the space: calendar, people, the report to partners.
    COORDINATOR("coordinator"),
    /// Holds sessions and ticks who came.
    FACILITATOR("facilitator"),
    /// Welcomes women and interprets.
    MEDIATOR("mediator");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    /// How it is written in the store; never shown.
    public String code() {
        return code;
    }

    /// The role of a stored code.
    ///
    /// @throws IllegalArgumentException when no role has this code
    public static Role ofCode(String code) {
        for (var role : values()) {
            if (role.code.equals(code)) {
                return role;
            }
        }
        throw new IllegalArgumentException("no such role");
    }
}
