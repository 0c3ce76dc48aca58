package org.daybook.participants;

import java.util.List;
import java.util.Map;
import org.daybook.base.ParticipantId;

/// Which paths women are on; told by the room that knows it. On the write lane's thread.
@FunctionalInterface
public interface CurrentPaths {
    /// A path that a woman is on today.
    ///
    /// @param name what her group is called, or else the path, in the worker's language
    /// @param path the path, in the worker's language
    /// @param icon the literal of its Feather icon
    /// @param tint 1 to 4, the number of its colour
    record OnPath(String name, String path, String icon, int tint) {}

    /// The paths of each who is on any; nobody where the worker's role does not see paths.
    Map<ParticipantId, List<OnPath>> of(List<ParticipantId> them);
}
