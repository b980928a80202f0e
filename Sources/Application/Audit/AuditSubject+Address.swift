import Domain

extension AuditSubject {
    /// How the names of settings begin that hold the address of an agency, behind it region and agency; never changes.
    package static let addressNames = "alamat."

    /// The address in the letterheads of an agency.
    package static func address(of agency: AgencyKey) -> AuditSubject {
        .setting("\(addressNames)\(agency.region).\(agency.agency)")
    }

    /// Whether it is a setting of one agency, which is nobody else's business.
    package var isAddress: Bool {
        if case .setting(let name) = self { name.hasPrefix(Self.addressNames) } else { false }
    }
}
