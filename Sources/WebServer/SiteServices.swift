import Application

/// What the server needs of the outside and of the use cases: one object, handed on with every request.
package final class SiteServices: Sendable {
    package let register: RegisterPort
    package let access: AccessServices
    package let address: SiteAddress
    package let settings: KeepSettings
    package let list: ListAgencies
    package let home: OpenHome
    package let dossiers: ReadDossier
    package let records: RecordServices
    package let imports: ImportServices
    package let documents: DocumentPort
    package let background: BackgroundPort
    let assets: AssetCache
    let pages: PageCache
    let frames: FrameCache
    let readers = ReaderNumbers(limit: 4096)
    /// Differs wherever the same dossier may be shown otherwise: from one start of the program to the next.
    let edition: UInt32
    /// Told of faults that nobody expected.
    package let log: @Sendable (String) -> Void

    /// - Parameters:
    ///   - asset: the bytes of a style sheet or script by its name; nil where there is none.
    ///   - pageCache: bytes of page contents that are kept.
    package init(
        register: RegisterPort, settings: KeepSettings, access: AccessServices, address: SiteAddress = SiteAddress(),
        list: ListAgencies, home: OpenHome, dossiers: ReadDossier, records: RecordServices, imports: ImportServices,
        documents: DocumentPort, background: BackgroundPort,
        asset: @escaping @Sendable (String) -> [UInt8]?,
        pageCache: Int = 16 << 20, log: @escaping @Sendable (String) -> Void, edition: UInt32 = .random(in: 0 ... .max)
    ) {
        self.register = register
        self.access = access
        self.address = address
        self.settings = settings
        self.list = list
        self.home = home
        self.dossiers = dossiers
        self.records = records
        self.imports = imports
        self.documents = documents
        self.background = background
        assets = AssetCache(read: asset)
        pages = PageCache(limit: pageCache)
        frames = FrameCache(limit: 4 << 20)
        self.log = log
        self.edition = edition
    }
}
