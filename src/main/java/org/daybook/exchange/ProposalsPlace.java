package org.daybook.exchange;

import org.daybook.ui.SettingsPage;

/// Where somebody decides what registers say of women who are here already.
public record ProposalsPlace() implements SettingsPage {}
