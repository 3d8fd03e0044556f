@_exported public import CPluginABI

/// Turns a Swift module into the C table of `cyp_plugin.h`.
public enum Plugin {
  /// The answer of a module's entry function, which is three lines in the author's file:
  ///
  /// ```swift
  /// @c @implementation
  /// public func cyp_plugin_entry_v1(_ host: UnsafePointer<cyp_host>?) -> UnsafePointer<cyp_plugin>? {
  ///   Plugin.export(Transport.self, host)
  /// }
  /// ```
  ///
  /// The function must be `public`: otherwise Swift does not export it and no host can find it. `nil` when there is no
  /// host, the host is older than version 1.0, or the manifest cannot be written. The table is never freed, as the
  /// contract wants.
  public static func export<Module: ExportableModule>(
    _ module: Module.Type, _ host: UnsafePointer<cyp_host>?
  ) -> UnsafePointer<cyp_plugin>? {
    guard let host, let ours = HostTable(copying: host) else { return nil }
    do {
      let manifest = try Module.manifestJSON()
      let exported = ExportedModule(host: ours) { try Module(configuration: $0) }
      return makeTable(manifest: manifest, exported)
    } catch {
      ours.log(nil, level: CYP_LOG_ERROR, ModuleFailure(error, unreadable: CYP_E_INTERNAL).message)
      return nil
    }
  }

  private static func makeTable(manifest: [UInt8], _ exported: ExportedModule) -> UnsafePointer<cyp_plugin> {
    let bytes = UnsafeMutablePointer<CChar>.allocate(capacity: max(manifest.count, 1))
    for (index, byte) in manifest.enumerated() { bytes[index] = CChar(bitPattern: byte) }
    var table = cyp_plugin()
    table.struct_size = UInt32(MemoryLayout<cyp_plugin>.size)
    table.abi_minor = UInt32(CYP_ABI_MINOR)
    table.manifest_json = cyp_str(ptr: bytes, len: UInt64(manifest.count))
    table.create = createInstance
    table.assess = assessProposal
    table.destroy = destroyInstance
    table.context = Unmanaged.passRetained(exported).toOpaque()
    let kept = UnsafeMutablePointer<cyp_plugin>.allocate(capacity: 1)
    kept.initialize(to: table)
    return UnsafePointer(kept)
  }
}

/// The module behind a table, its type erased: a C function cannot carry a generic parameter.
private final class ExportedModule {
  let host: HostTable
  let make: ([UInt8]) throws -> any ExportableModule

  init(host: HostTable, make: @escaping ([UInt8]) throws -> any ExportableModule) {
    self.host = host
    self.make = make
  }
}

/// What a `cyp_instance` points at.
private final class Instance {
  let host: HostTable
  let module: any ExportableModule

  init(host: HostTable, module: any ExportableModule) {
    self.host = host
    self.module = module
  }
}

private let createInstance:
  @convention(c) (UnsafePointer<cyp_plugin>?, OpaquePointer?, cyp_str, UnsafeMutablePointer<OpaquePointer?>?) ->
    cyp_status = { plugin, run, configuration, result in
      guard let context = plugin?.pointee.context, let result else { return CYP_E_INTERNAL }
      let exported = Unmanaged<ExportedModule>.fromOpaque(context).takeUnretainedValue()
      do {
        let module = try exported.make(configuration.bytes)
        result.pointee = OpaquePointer(
          Unmanaged.passRetained(Instance(host: exported.host, module: module)).toOpaque())
        return CYP_OK
      } catch {
        return exported.host.fail(run, ModuleFailure(error, unreadable: CYP_E_CONFIG))
      }
    }

private let assessProposal: @convention(c) (OpaquePointer?, OpaquePointer?, UnsafePointer<cyp_request>?) -> cyp_status =
  {
    pointer, run, request in
    guard let pointer, let request else { return CYP_E_INTERNAL }
    let instance = Unmanaged<Instance>.fromOpaque(UnsafeRawPointer(pointer)).takeUnretainedValue()
    let host = instance.host
    do {
      try instance.module.assess(
        proposal: request.pointee.proposal_json.bytes,
        emit: { host.emit(run, kind: $0, $1) },
        log: { host.log(run, level: $0, $1) },
        isCancelled: { host.isCancelled(run) })
      return CYP_OK
    } catch {
      return host.fail(run, ModuleFailure(error, unreadable: CYP_E_INVALID_INPUT))
    }
  }

private let destroyInstance: @convention(c) (OpaquePointer?) -> Void = { pointer in
  guard let pointer else { return }
  Unmanaged<Instance>.fromOpaque(UnsafeRawPointer(pointer)).release()
}
