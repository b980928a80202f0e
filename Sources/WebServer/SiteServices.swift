import Application

/// What the server needs of the outside and of the use cases.
package struct SiteServices: Sendable {
    package let register: RegisterPort
    package let access: AccessServices
    package let address: SiteAddress
    package let dossiers: ReadDossier
    package let documents: DocumentPort
    package let background: BackgroundPort
    /// The bytes of a style sheet by its name; nil where there is none.
    package let asset: @Sendable (String) -> [UInt8]?
    /// Differs wherever the same dossier may be shown otherwise: from one start of the program to the next.
    let edition: UInt32
    /// Told of faults that nobody expected.
    package let log: @Sendable (String) -> Void

    package init(
        register: RegisterPort, access: AccessServices, address: SiteAddress = SiteAddress(), dossiers: ReadDossier,
        documents: DocumentPort, background: BackgroundPort,
        asset: @escaping @Sendable (String) -> [UInt8]?, log: @escaping @Sendable (String) -> Void,
        edition: UInt32 = .random(in: 0 ... .max)
    ) {
        self.register = register
        self.access = access
        self.address = address
        self.dossiers = dossiers
        self.documents = documents
        self.background = background
        self.asset = asset
        self.log = log
        self.edition = edition
    }
}
