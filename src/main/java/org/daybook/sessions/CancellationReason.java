package org.daybook.sessions;

import java.util.List;

/// Why a session is not held. This is a closed list and never free text: who did not come, and why, does not belong on a
/// calendar that everybody sees.
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

    /// Returns the stored form.
    String code() {
        return code;
    }

    static CancellationReason ofCode(String code) {
        return List.of(values()).stream().filter(why -> why.code.equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such reason"));
    }
}
