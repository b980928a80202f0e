import Application
import Domain

/// What every page knows of whoever looks at it.
package struct PageContext: Hashable, Sendable {
    package let language: Language
    /// Nil where nobody has signed in.
    package let viewer: Viewer?
    /// What its forms carry.
    package let formToken: FormToken
    /// What the installation calls itself.
    package let site: SiteSettings
    /// The fiscal year that was chosen; nil for all.
    package let year: Int?

    package init(
        language: Language, viewer: Viewer?, formToken: FormToken, site: SiteSettings = SiteSettings(), year: Int? = nil
    ) {
        self.language = language
        self.viewer = viewer
        self.formToken = formToken
        self.site = site
        self.year = year
    }

    /// What forms carry tells almost all of them apart; hashing all settings would take longer.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(formToken)
        hasher.combine(language)
        hasher.combine(year)
    }

    /// Whether it makes sense to offer what asks for this.
    package func meets(_ need: AccessNeed) -> Bool { AccessPolicy.meets(need, viewer) }

    /// Whether it makes sense to offer what needs a permission at an agency.
    package func may(_ permission: Permission, on agency: AgencyKey) -> Bool { meets(.agency(permission, agency)) }
}
