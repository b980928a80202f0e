import Application

extension Route {
    /// The plan that the page is of; nil for any other page.
    package var plan: DossierKey? {
        switch self {
        case .plan(let key, _), .figures(let key), .findings(let key, _), .cascade(let key, _), .positions(let key),
            .position(let key, _), .history(let key, _), .documents(let key, _), .preview(let key, _, _, _),
            .difference(let key, _, _):
            key
        case .statementHistory(let statement): statement.dossier
        default: nil
        }
    }

    /// The same page of another plan, as far as its parts and revisions aren't named.
    package func page(of other: DossierKey) -> Route {
        switch self {
        case .figures: .figures(other)
        case .findings(_, let filter): .findings(other, FindingFilter(severity: filter.severity, state: filter.state))
        case .cascade(_, let focus): .cascade(other, CascadeFocus(steps: focus.steps))
        case .positions, .position: .positions(other)
        case .history, .statementHistory: .history(other, before: nil)
        case .documents, .difference: .documents(other)
        case .preview(_, let id, let figures, _): .preview(other, id, figures)
        default: .plan(other, part: nil)
        }
    }
}
