package org.daybook.site;

import org.daybook.staff.NewMember;
import org.daybook.staff.Site;

/// The data typed to create a store, without the passphrase.
///
/// @param member its first member of staff
/// @param site   the site's data
public record NewSiteForm(NewMember member, Site site) {}
