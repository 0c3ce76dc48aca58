package org.daybook.sessions;

import java.util.List;

/// Why a session is not held. A closed list and never words of one's own: who did not come, and why, is nobody's
/// business on a calendar that everybody sees.
public enum CancellationReason {
    LEADER_ILL("ill"),
    ROOM_NOT_FREE("room"),
    HOLIDAY("holiday"),
    TOO_FEW("few"),
    PRECAUTION("precaution"),
    OTHER("other");

    private final String code;

    CancellationReason(String code) {
        this.code = code;
    }

    /// How it is stored.
    String code() {
        return code;
    }

    static CancellationReason ofCode(String code) {
        return List.of(values()).stream().filter(why -> why.code.equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such reason"));
    }
}
