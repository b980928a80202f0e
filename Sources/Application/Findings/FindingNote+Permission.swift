extension FindingNote.Act {
    /// What one must be allowed to do it.
    package var permission: Permission {
        switch self {
        case .assigned: .assignFindings
        case .dismissed, .reopened: .settleFindings
        }
    }
}
