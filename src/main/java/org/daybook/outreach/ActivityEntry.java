package org.daybook.outreach;

import java.util.Map;

/// An activity, with what was handed out at it.
///
/// @param activity  the activity
/// @param handedOut the number of copies of each material
public record ActivityEntry(Activity activity, Map<MaterialId, Integer> handedOut) {
    public ActivityEntry {
        handedOut = Map.copyOf(handedOut);
    }
}
